using System.Collections.Frozen;
using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>Takes from an article what it is compared by.</summary>
internal sealed class TraitReader(KnowledgeBase knowledge)
{
    private const string Japan = "JP";
    private const string Share = "percent";
    private const int ShortestKey = 3;
    private const int ShortestTitle = 20;
    private const int ExactDay = 10;
    private const int LeadingSentences = 3;
    private const decimal SmallAmount = 10;

    public Traits Read(Article article)
    {
        var (page, findings) = (article.Page, article.Findings);
        var events = findings.Of<EventFact>().ToList();
        ImmutableArray<EventFact> news = [.. events.Where(found => found.Status is EventStatus.Happened or EventStatus.Planned)];
        var persons = findings.Of<PersonFact>().Select(person => KeyOf(person, page.Language)).Where(key => key.Length >= ShortestKey).ToFrozenSet();
        return new Traits(
            page.Language,
            article.Source,
            article.When,
            page.Published is not null,
            findings.Labels.IsCooperation,
            findings.Parties.ToFrozenSet(),
            news,
            persons,
            persons.Where(key => key[0] == '=').ToFrozenSet(),
            findings.Of<OrganisationFact>().Select(body => KeyOf(body, page.Language)).Where(key => key.Length >= ShortestKey).ToFrozenSet(),
            findings.Of<MoneyFact>().Where(sum => !sum.IsTotal).Select(sum => sum.Value).ToFrozenSet(),
            findings.Of<QuantityFact>().Where(found => found.Amount >= SmallAmount && !found.Unit.StartsWith(Share, StringComparison.Ordinal)).Select(found => found.Value).ToFrozenSet(),
            news.Select(found => found.Place).Concat(findings.Of<PlaceFact>().Where(place => place.IsScene).Select(place => place.Id)).OfType<string>().ToFrozenSet(),
            [.. news.Select(found => found.Date).OfType<string>().Where(day => day.Length >= ExactDay && day[0] != '-').Distinct()],
            findings.Of<SubjectFact>().Where(subject => subject.Role is SubjectRole.Discussed).Select(subject => subject.Id).ToFrozenSet(),
            findings.Labels.Topics.Select(topic => topic.Id).ToFrozenSet(),
            [.. Weights(findings)],
            TitleKey(article),
            Sketch.Of(page));
    }

    /// <summary>A title that says nothing of its own, as "News", does not make two articles one.</summary>
    private static ulong TitleKey(Article article)
    {
        var title = Fold.Text(article.Page.Title);
        if (title.Length < ShortestTitle && !(title.Any(Script.IsUnspaced) && title.Length >= ShortestTitle / 2)) return 0;
        return Keys.Of(article.Source, string.Concat(title.Where(char.IsLetterOrDigit)));
    }

    private string KeyOf(PersonFact person, string language)
    {
        if (knowledge.Names.FigureOf(language, person.Name) is { } figure) return "=" + figure.Id;
        return person.Origin == Japan ? NameKey.All(person.Name, language) : NameKey.Last(person.Name, language);
    }

    private static string KeyOf(OrganisationFact body, string language) => body.Id is { } id ? "=" + id : NameKey.All(body.Name, language);

    private static IEnumerable<Weight> Weights(Findings findings)
    {
        foreach (var found in findings.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier))
        {
            var family = FamilyOf(found.Event);
            yield return new Weight(family, $"{family} {found.Status}", family != found.Event.Name || found.Event == EventKind.ProjectLaunch, found.Status, found);
        }
        foreach (var sum in findings.Of<MoneyFact>().Where(sum => !sum.IsTotal))
            yield return new Weight(Weight.Sum, sum.Value, sum.Span.Sentence < LeadingSentences, EventStatus.Happened, sum);
    }

    private static string FamilyOf(EventKind kind) => kind switch
    {
        // A grant is given by signing for it.
        EventKind.AgreementSigned or EventKind.Memorandum or EventKind.GrantLoan or EventKind.Investment => "deal",
        _ => kind.Name,
    };
}
