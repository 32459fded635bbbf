using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The slots of headline and sentences, filled from the facts of one article in one language.</summary>
internal sealed class NewsValues
{
    private readonly KnowledgeBase knowledge;
    private readonly Voice voice;
    private readonly Findings findings;

    public NewsValues(KnowledgeBase knowledge, Voice voice, Page page, Findings findings)
    {
        this.knowledge = knowledge;
        this.voice = voice;
        this.findings = findings;
        var happened = findings.Of<EventFact>().FirstOrDefault(found => found.Status != EventStatus.Earlier);
        Kind = happened is null ? null : happened.Event.Name + (happened.Status switch { EventStatus.Planned => "-planned", EventStatus.Denied => "-denied", _ => "" });

        var sides = findings.Parties.ToList();
        var partner = Partner(sides, page);
        // The side that the partner's home is not comes first: the host of a foreign company.
        if (partner?.Country is { } home && sides is [var first, var second] && first == home) sides = [second, first];
        var matters = new Matters(knowledge, findings, voice.Language.Code);

        Values = new Values(voice)
            .Set("sides", Sides(sides, partner))
            .Set("side1", sides.Count > 0 ? CountryIn(sides[0]) : null)
            .Set("side2", sides.Count == 2 ? CountryIn(sides[1]) : null)
            .Set("partner", partner?.NameIn(voice.Language.Code))
            .Set("place", happened?.Place is { } place ? knowledge.Places[place].Names.GetValueOrDefault(voice.Language.Code) : null)
            .Set("date", DateOf(happened?.Date))
            .Set("themes", matters.Themes)
            .Set("discussed", matters.Discussed)
            .Set("named", matters.Named)
            .Set("topics", Topics())
            .Set("money", new MoneyTeller(knowledge, voice).Tell(findings.Of<MoneyFact>()))
            .Set("paper", PaperOf(findings.Of<AgreementFact>().FirstOrDefault(paper => paper.Status == EventStatus.Happened)));
    }

    /// <summary>Name of the main event with what became of it; null when there is none.</summary>
    public string? Kind { get; }

    public Values Values { get; }

    /// <summary>Two at least: a country and its partner where only one country is named. One alone cooperates with nobody.</summary>
    private IReadOnlyCollection<Term> Sides(List<string> sides, Organisation? partner)
    {
        if (sides.Count > 1) return [.. sides.Select(CountryIn)];
        return sides.Count == 1 && partner is not null ? [CountryIn(sides[0]), Term.Undeclined(partner.NameIn(voice.Language.Code))] : [];
    }

    private Term CountryIn(string code) => knowledge.Countries[code].Names[voice.Language.Code];

    /// <summary>The foreign company that met the other side, or the body a single country works with, when the news opens with it.</summary>
    private Organisation? Partner(List<string> sides, Page page)
    {
        if (sides.Count > 2) return null;
        return findings.Of<OrganisationFact>()
            .Where(found => found.Id is not null && page.Sentences[found.Span.Sentence].Paragraph <= 1)
            .Select(found => knowledge.Organisations[found.Id!])
            .FirstOrDefault(found => sides.Count == 1
                ? found.Kind != "region" && found.Country != sides[0]
                : found.Kind is "company" or "bank" && found.Country is { } home && sides.Contains(home));
    }

    private string? Topics()
    {
        var names = findings.Labels.Topics.Take(3).Select(topic => voice.NameOf(new Label(LabelKind.Topic, topic.Id))).ToList();
        return names.Count == 0 ? null : voice.Join(names);
    }

    private Term? PaperOf(AgreementFact? paper)
    {
        if (paper is null) return null;
        var word = knowledge.Summaries[voice.Language.Code].For("paper", paper.Paper);
        return word.IsEmpty ? null : Term.Of(word[0].Source);
    }

    private string? DateOf(string? iso) =>
        iso is not null && DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? voice.Date(day) : null;
}
