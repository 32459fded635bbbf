using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The sums of an article: the one its event is about, the others, and what was given in all over the years.</summary>
internal sealed class Sums
{
    /// <summary>Subjects that are counted in money.</summary>
    private static readonly string[] Counted = ["investment", "trade-turnover", "exports", "imports", "loans-and-grants"];

    /// <summary>Of two sums that differ by less than this part of them one is the other, rounded.</summary>
    private const int SharesOfTheSame = 100;

    /// <summary>An article says early what its sum is to the last digit.</summary>
    private const int MostCompared = 20;

    /// <summary>In sentences.</summary>
    private const int SoonAfter = 3;

    private readonly KnowledgeBase knowledge;
    private readonly Page page;
    private readonly Findings findings;
    private readonly Cast cast;

    public Sums(KnowledgeBase knowledge, Page page, Findings findings, Cast cast)
    {
        (this.knowledge, this.page, this.findings, this.cast) = (knowledge, page, findings, cast);
        var told = cast.Event;
        if (!findings.Of<MoneyFact>().Any()) return;
        var all = findings.Of<MoneyFact>().Select(Exact).DistinctBy(sum => sum.Value).ToList();
        var news = all.Where(sum => !sum.IsTotal).ToList();
        // Where nothing but totals is named, they are the news.
        All = [.. news.Count > 0 ? news : all];
        Totals = [.. news.Count > 0 ? all.Except(news) : []];
        Main = All.FirstOrDefault(sum => sum.Span.Sentence == told?.Span.Sentence) ?? All.FirstOrDefault(sum => told is null || IsOf(told, sum));
        Further = Main is null ? All : All.Remove(Main);
    }

    public ImmutableArray<MoneyFact> All { get; } = [];

    public MoneyFact? Main { get; }

    public ImmutableArray<MoneyFact> Further { get; } = [];

    public ImmutableArray<MoneyFact> Totals { get; } = [];

    /// <summary>Told soon after the event, or with what is given: a sum further down may be of anything else. What is still to come does not cost what was spent before: "нагадаємо, обсяг інвестицій становив".</summary>
    private bool IsOf(EventFact told, MoneyFact sum) =>
        (Math.Abs(sum.Span.Sentence - told.Span.Sentence) <= SoonAfter && !(told.Status == EventStatus.Planned && cast.Says(sum, Cue.Earlier)))
        || findings.Of<EventFact>().Any(found => found.Event == told.Event && found.Span.Sentence == sum.Span.Sentence);

    /// <summary>A title's round figure is the one that the text gives to the last digit.</summary>
    private MoneyFact Exact(MoneyFact sum) =>
        findings.Of<MoneyFact>().Take(MostCompared).FirstOrDefault(other => other.Currency == sum.Currency && other.IsTotal == sum.IsTotal && other.Amount != sum.Amount
            && Math.Abs(other.Amount - sum.Amount) * SharesOfTheSame < sum.Amount && DigitsOf(other.Amount) > DigitsOf(sum.Amount)) ?? sum;

    private static int DigitsOf(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture).TrimEnd('0').Length;

    /// <summary>Id of the subject that a sum is of; null where its sentence does not say it plainly.</summary>
    public string? PurposeOf(MoneyFact sum)
    {
        if (findings.Of<MoneyFact>().Any(other => other.Value != sum.Value && other.Span.Sentence == sum.Span.Sentence)) return null;
        // A loan is what was lent, whatever else the sentence names.
        var given = findings.Of<EventFact>().FirstOrDefault(found => found.Span.Sentence == sum.Span.Sentence && (found.Event == EventKind.GrantLoan || found.Event == EventKind.Investment))?.Event;
        if (given is not null) return given == EventKind.GrantLoan ? "loans-and-grants" : "investment";
        if (!knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)) return null;
        var subjects = lexicon.Subjects.FindLongest(Tokens.Of(page.Sentences[sum.Span.Sentence].Text)).Select(hit => hit.Value.Id).Where(Counted.Contains).Distinct().ToList();
        return subjects is [var only] ? only : null;
    }
}
