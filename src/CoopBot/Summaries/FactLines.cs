using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The short lines under a summary: people with their offices, what was before, sums, background.</summary>
internal sealed class FactLines(KnowledgeBase knowledge, Voice voice, SummaryTemplates templates, Page page, Findings findings, Cast cast)
{
    private const int MostPeople = 4;

    /// <summary>Somebody of whom the article tells no office, only what they said.</summary>
    private const string Speaker = "speaker";

    private readonly NameSpeller speller = new(knowledge.Names);
    private readonly OfficeTeller offices = new(knowledge, voice);
    private readonly Lazy<string?> quoted = new(() => OwnWords.QuoteOf(page, findings, int.MaxValue)?.Speaker, isThreadSafe: false);

    /// <summary>People with their offices, beside those who act in the first sentence.</summary>
    public ImmutableArray<string> People => !findings.Of<PersonFact>().Any() ? [] :
        [.. from person in findings.Of<PersonFact>().OrderByDescending(person => person.Offices.Length > 0).ThenBy(person => person.Span.Sentence)
                .Where(person => (!cast.Heads.Contains(person) || NameSpeller.IsUnread(NameOf(person), voice.Language)) && !IsNamedInFull(person)).Take(MostPeople)
            let office = offices.Tell(person)
            let name = NameOf(person)
            // Whose words are quoted below need not be said to be quoted.
            where office is not null || (person.Name != quoted.Value && findings.Of<QuoteFact>().Any(said => said.Speaker == person.Name))
            let line = new Values(voice)
                .Set("name", name)
                .Set("office", office)
                .Fill(templates.For("person", office is null ? Speaker : NameSpeller.IsUnread(name, voice.Language) ? NameSpeller.Unread : null))
            where line is not null
            select line];

    public ImmutableArray<string> Past => [.. new[] { Line("earlier-line", Earlier()) }.Concat(Background()).OfType<string>()];

    /// <summary>Somebody is told once: "Maada" is the Julius Maada Bio of another line.</summary>
    private bool IsNamedInFull(PersonFact person) => findings.Of<PersonFact>().Any(other =>
        other.Name.Length > person.Name.Length && (other.Offices.Length > 0 || person.Offices.Length == 0)
        && (IsInitialed(person.Name, other.Name) || (other.Name.Contains(person.Name, StringComparison.OrdinalIgnoreCase) && $" {other.Name} ".Contains($" {person.Name} ", StringComparison.OrdinalIgnoreCase))));

    /// <summary>"A. Novak" of "Adam Novak".</summary>
    private static bool IsInitialed(string name, string full) =>
        name.Length > 2 && name[1] == '.' && name[0] == full[0] && name.AsSpan(2).TrimStart(' ') is { Length: > 2 } surname && full.AsSpan().EndsWith(surname, StringComparison.OrdinalIgnoreCase);

    private string NameOf(PersonFact person) => speller.Spell(person.Name, person.Origin, page.Language, voice.Language.Code);

    /// <summary>"An agreement" alone says nothing of what was before.</summary>
    private string? Earlier()
    {
        if (!findings.Facts.Any(fact => fact is AgreementFact { Status: EventStatus.Earlier } or EventFact { Status: EventStatus.Earlier })) return Total();
        var items = findings.Of<AgreementFact>().Where(paper => paper is { Status: EventStatus.Earlier, Year: not null })
            .Select(paper => new Values(voice)
                .Set("paper", templates.For("paper", paper.Paper) is [var word, ..] ? word.Source : null)
                .Set("year", paper.Year?.ToString(CultureInfo.InvariantCulture))
                .Fill(templates.For("earlier-paper", null)))
            .Concat(findings.Of<EventFact>().Where(found => found.Status == EventStatus.Earlier && (found.Title ?? found.Place ?? found.Date) is not null).Select(found => new Values(voice)
                .Set("title", TitleIn(found.Title))
                .Set("place", found.Place is null ? null : knowledge.Places[found.Place].Names.GetValueOrDefault(voice.Language.Code))
                .Set("date", found.Date?[..4])
                .Fill(templates.For("earlier-event", null))))
            .Append(Total())
            .OfType<string>().ToList();
        return items.Count == 0 ? null : string.Join(voice.Language.Semicolon, items);
    }

    /// <summary>What was given over the years; of other news a total says nothing.</summary>
    private string? Total()
    {
        if (cast.Event is not { Event: EventKind.GrantLoan or EventKind.Investment }) return null;
        var totals = new Sums(knowledge, page, findings, cast).Totals;
        return new Values(voice).Set("sums", new MoneyTeller(knowledge, voice).Tell(totals)).Fill(templates.For("earlier-sum", null));
    }

    /// <summary>A title the bot knows as a format is told in the reader's language, any other as the article writes it.</summary>
    private string? TitleIn(string? title)
    {
        if (title is null) return null;
        var known = knowledge.Lexicons[page.Language].Organisations.FindWhole(Tokens.Of(title)).FirstOrDefault();
        return known?.NameIn(voice.Language.Code) ?? title;
    }

    private IEnumerable<string?> Background() =>
        from about in findings.Of<BackgroundFact>().GroupBy(fact => fact.About)
        let items = about.Select(fact => Numbered(fact)
            .Set("over", fact.IsMinimum && templates.For("over", null) is [var over, ..] ? over.Source : null)
            .Set("country", fact.Country is null ? null : knowledge.Countries[fact.Country].Names[voice.Language.Code])
            .Fill(templates.For("background", fact.What))).OfType<string>().ToList()
        where items.Count > 0
        select new Values(voice)
            .Set("organisation", knowledge.Organisations[about.Key].NameIn(voice.Language.Code))
            .Set("items", string.Join(voice.Language.Semicolon, items))
            .Fill(templates.For("background-line", null));

    /// <summary>A year stands as it is; a count is written as the language groups its figures, and chooses a plural.</summary>
    private Values Numbered(BackgroundFact fact) => fact.What is "founded" or "active-since"
        ? new Values(voice).Set("n", fact.Number.ToString(CultureInfo.InvariantCulture))
        : new Values(voice).Set("n", fact.Number);

    private string? Line(string piece, string? items) => items is null ? null : new Values(voice).Set("items", items).Fill(templates.For(piece, null));
}
