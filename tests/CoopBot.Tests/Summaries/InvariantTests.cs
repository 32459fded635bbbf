using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;
using CoopBot.Tests.Facts;
using CoopBot.Tests.Golden;

namespace CoopBot.Tests.Summaries;

/// <summary>What is true of every summary of every golden article in every language.</summary>
public sealed partial class InvariantTests
{
    /// <summary>What a reader takes in at a glance, in every language by the measure of TextLength.</summary>
    private const int FewestWords = 40;
    private const int MostWords = 90;

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var article in GoldenArticles.Names)
            {
                foreach (var language in Readers.Knowledge.Spoken) all.Add(article, language.Code);
            }
            return all;
        }
    }

    public static TheoryData<string> Articles => [.. GoldenArticles.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void NothingIsLeftOpenOrDoubled(string article, string language)
    {
        var (_, _, summary) = Tell(article, language);
        var all = $"{summary.Headline}\n{summary}";
        all.ShouldNotContain("{");
        all.ShouldNotContain("}");
        all.ShouldNotContain("[");
        Stray().Match(Unquoted(all)).Value.ShouldBeEmpty(all);
        foreach (var pair in (string[])[Readers.Knowledge.Languages[language].Quotes, "()"])
        {
            if (pair[0] != pair[1]) Unquoted(all).Count(sign => sign == pair[0]).ShouldBe(Unquoted(all).Count(sign => sign == pair[1]), all);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EveryNumberIsOneOfTheArticle(string article, string language)
    {
        var (page, findings, summary) = Tell(article, language);
        var known = findings.Facts.SelectMany(fact => NumbersIn(fact.Value).Concat(NumbersIn(page.TextOf(fact.Span)))).Concat(NumbersIn($"{page.Title} {page.Published:yyyy M d}")).ToHashSet();
        known.UnionWith(findings.Of<MoneyFact>().Select(sum => sum.Amount).Concat(findings.Of<QuantityFact>().Select(found => found.Amount)).SelectMany(Written));
        NumbersIn(Unquoted($"{summary.Headline}\n{summary}")).ShouldAllBe(number => known.Contains(number), summary.ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ItIsNeitherShortNorLong(string article, string language)
    {
        var (page, _, summary) = Tell(article, language);
        summary.Headline.ShouldNotBeEmpty();
        // Of an article of less than twice as many words under its title half of them are enough.
        var half = page.Sentences.Skip(1).Sum(sentence => TextLength.Of(sentence.Text)) / 2;
        TextLength.Of(summary.ToString()).ShouldBeInRange(Math.Min(FewestWords, half), MostWords, summary.ToString());
    }

    /// <summary>The same countries, people, places and organisations, each by the name it has in the language.</summary>
    [Theory]
    [MemberData(nameof(Articles))]
    public void AllLanguagesTellTheSame(string article)
    {
        var told = Readers.Knowledge.Spoken.ToDictionary(language => language.Code, language => Told(article, language.Code));
        foreach (var (language, facts) in told) facts.ShouldBe(told[KnowledgeBase.DefaultLanguage], $"{article} in {language}");
    }

    private static string Told(string article, string language)
    {
        var (page, findings, summary) = Tell(article, language);
        // A title that is not told anew stands as it was written, names and all.
        var text = Unquoted(summary.Headline == page.Title ? summary.ToString() : $"{summary.Headline}\n{summary}");
        var speller = new NameSpeller(Readers.Knowledge.Names);
        // Whose counterpart somebody is tells whose name it is.
        var known = ServedCountries.Of(Readers.Knowledge, page, Counterparts.Of(Readers.Knowledge, page, findings));
        var persons = known.Of<PersonFact>().Where(person => text.Contains(speller.Spell(person.Name, person.Origin, page.Language, language), StringComparison.Ordinal)).Select(person => person.Name);
        var sentences = $"{summary.Sentences.Length} sentences, {summary.Lines.Length} lines";
        return string.Join("; ", persons.Prepend(sentences));
    }

    private static (Page Page, Findings Findings, Summary Summary) Tell(string article, string language)
    {
        var (page, findings) = GoldenArticles.Read(article);
        return (page, findings, Readers.Summaries.Tell(page, findings, language));
    }

    private static IEnumerable<string> NumbersIn(string text) => Numbers().Matches(Grouping().Replace(text, "")).Select(match => match.Value.TrimStart('0'));

    /// <summary>The figures an amount may be written with: in thousands, millions, 億 and so on, and as Japanese parts it, 2億5000万.</summary>
    private static IEnumerable<string> Written(decimal amount) =>
        ((decimal[])[1, 1_000, 10_000, 1_000_000, 100_000_000, 1_000_000_000, 1_000_000_000_000])
            .SelectMany(size => NumbersIn((amount / size).ToString("0.###", CultureInfo.InvariantCulture)).Append($"{decimal.Truncate(amount / size) % 10_000}"));

    /// <summary>Without what the article itself says between quotation marks.</summary>
    private static string Unquoted(string text) => Quoted().Replace(text, "quoted");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"  | [,.;:!?)]|\.\.|,,|\( |: ?$|^ | $", RegexOptions.Multiline)]
    private static partial Regex Stray();

    [GeneratedRegex("(?<=💬[^«“„「\"]*)[«“„「].*[»”」]")]
    private static partial Regex Quoted();

    /// <summary>The sign between thousands: a comma, a stop or a blank of some width.</summary>
    [GeneratedRegex(@"(?<=\d)[,.\u00a0\u202f ](?=\d{3}(?!\d))")]
    private static partial Regex Grouping();
}
