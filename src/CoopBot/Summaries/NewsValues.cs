using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The slots of headline and sentences, filled from the facts of one article in one language.</summary>
internal sealed class NewsValues
{
    private const int MostTopics = 3;
    private const int MostQuantities = 3;
    private const int MostBodies = 4;

    /// <summary>A share alone says nothing, of what it is the facts do not know; "both countries" is no figure either.</summary>
    private static readonly string[] Mute = ["percent", "country-count"];

    private readonly KnowledgeBase knowledge;
    private readonly Voice voice;
    private readonly Page page;
    private readonly Findings findings;

    public NewsValues(KnowledgeBase knowledge, Voice voice, Page page, Findings findings, Cast cast)
    {
        this.knowledge = knowledge;
        this.voice = voice;
        this.page = page;
        this.findings = findings;
        Kind = cast.Event is null ? null : KindOf(cast.Event);
        var matters = new Matters(knowledge, findings, voice.Language.Code);

        Values = new Values(voice)
            .Set("sides", Sides(cast))
            .Set("side1", cast.Sides.Length > 0 ? CountryIn(cast.Sides[0]) : null)
            .Set("side2", cast.Sides.Length == 2 ? CountryIn(cast.Sides[1]) : null)
            .Set("partner", cast.Partner?.TermIn(voice.Language))
            .Set("person1", cast.Heads.Length > 0 ? Titled(cast.Heads[0]) : null)
            .Set("person2", cast.Heads.Length > 1 ? Titled(cast.Heads[1]) : null)
            .Set("giver", CountryOrNone(cast.Giver))
            .Set("receiver", CountryOrNone(cast.Receiver))
            .Set("guest", CountryOrNone(cast.Guest))
            .Set("host", CountryOrNone(cast.Host))
            .Set("place", cast.Event?.Place is { } place ? knowledge.Places[place].Names.GetValueOrDefault(voice.Language.Code) : null)
            .Set("when", WhenOf(cast.Event?.Date))
            .Set("themes", matters.Themes)
            .Set("discussed", matters.Discussed)
            .Set("named", matters.Named)
            .Set("topics", Topics())
            .Set("countries", [.. findings.Of<CountryFact>().OrderByDescending(country => country.IsParty).Select(country => CountryIn(country.Code))])
            .Set("money", new MoneyTeller(knowledge, voice).Tell(findings.Of<MoneyFact>()))
            .Set("quantities", Quantities())
            .Set("bodies", Bodies(cast))
            .Set("paper", PaperOf(findings.Of<AgreementFact>().FirstOrDefault(paper => paper.Status == EventStatus.Happened)));
    }

    /// <summary>Name of the main event with what became of it; null when there is none.</summary>
    public string? Kind { get; }

    public Values Values { get; }

    public static string KindOf(EventFact found) =>
        found.Event.Name + (found.Status switch { EventStatus.Planned => "-planned", EventStatus.Denied => "-denied", _ => "" });

    /// <summary>Two at least: a country and its partner where only one country is named. One alone cooperates with nobody.</summary>
    private IReadOnlyCollection<Term> Sides(Cast cast)
    {
        if (cast.Sides.Length > 1) return [.. cast.Sides.Select(CountryIn)];
        return cast.Sides.Length == 1 && cast.Partner is { } partner ? [CountryIn(cast.Sides[0]), partner.TermIn(voice.Language)] : [];
    }

    private Term? CountryOrNone(string? code) => code is null ? null : CountryIn(code);

    private Term CountryIn(string code) => knowledge.Countries[code].Names[voice.Language.Code];

    /// <summary>A person with the office, as one puts them before a verb; a name that cannot be read stands in no sentence.</summary>
    private string? Titled(PersonFact person)
    {
        var name = new NameSpeller(knowledge.Names).Spell(person.Name, person.Origin, page.Language, voice.Language.Code);
        if (NameSpeller.IsUnread(name, voice.Language)) return null;
        return new Values(voice)
            .Set("name", name)
            .Set("office", new OfficeTeller(knowledge, voice).Tell(person))
            .Fill(knowledge.Summaries[voice.Language.Code].For("titled", null));
    }

    private string? Topics()
    {
        var names = findings.Labels.Topics.Take(MostTopics).Select(topic => voice.NameOf(new Label(LabelKind.Topic, topic.Id))).ToList();
        return names.Count == 0 ? null : voice.Join(names);
    }

    private string? Quantities()
    {
        var teller = new QuantityTeller(knowledge, voice);
        var told = findings.Of<QuantityFact>().Where(found => !Mute.Contains(found.Unit) && Told.IsNews(page, findings, found.Span)).DistinctBy(found => found.Value).Take(MostQuantities).Select(teller.Tell).ToList();
        return told.Count == 0 ? null : voice.Join(told);
    }

    /// <summary>Known companies and bodies beside the partner and the houses of the people told.</summary>
    private IReadOnlyCollection<Term> Bodies(Cast cast) =>
        [.. findings.Of<OrganisationFact>()
            .Where(found => found.Id is not null && Told.IsNews(page, findings, found.Span))
            .Select(found => knowledge.Organisations[found.Id!])
            .Where(found => found != cast.Partner && found.Kind is not ("region" or "format" or "media") && !cast.Heads.Any(head => head.Offices.Any(office => office.Organisation == found.Id)))
            .DistinctBy(found => found.Id).Take(MostBodies).Select(found => found.TermIn(voice.Language))];

    private Term? PaperOf(AgreementFact? paper)
    {
        if (paper is null) return null;
        var word = knowledge.Summaries[voice.Language.Code].For("paper", paper.Paper);
        return word.IsEmpty ? null : Term.Of(word[0].Source);
    }

    private string? WhenOf(string? iso) =>
        iso is not null && DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Values(voice).Set("date", voice.Date(day)).Fill(knowledge.Summaries[voice.Language.Code].For("when", null))
            : iso is null ? null : voice.DateWhen(iso);
}
