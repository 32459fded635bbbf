using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>Takes from an article what it is compared by.</summary>
internal sealed class TraitReader(KnowledgeBase knowledge)
{
    private const string Japan = "JP";
    private const string Share = "percent";
    private const string Deal = "deal";
    private const int ShortestKey = 3;
    private const int ShortestTitle = 20;
    private const int ExactDay = 10;
    private const int LeadingSentences = 3;
    private const decimal SmallAmount = 10;

    public Arrival Read(Article article)
    {
        var (page, findings) = (article.Page, article.Findings);
        var isCooperation = findings.Labels.IsCooperation;
        var news = findings.Of<EventFact>().Where(found => found.Status is EventStatus.Happened or EventStatus.Planned).ToList();
        var days = news.Select(found => found.Date).OfType<string>().Where(day => day.Length >= ExactDay && day[0] != '-').Distinct().ToList();
        var parties = findings.Parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var persons = findings.Of<PersonFact>().Select(person => KeyOf(person, page.Language)).Where(key => key.Length >= ShortestKey).ToList();
        var bodies = findings.Of<OrganisationFact>().Select(body => KeyOf(body, page.Language)).Where(key => key.Length >= ShortestKey).ToList();
        var money = findings.Of<MoneyFact>().Where(sum => !sum.IsTotal).ToList();
        var sums = money.Select(sum => sum.Value).ToList();
        var amounts = findings.Of<QuantityFact>().Where(found => found.Amount >= SmallAmount && !found.Unit.StartsWith(Share, StringComparison.Ordinal)).Select(found => found.Value).ToList();
        var scenes = news.Select(found => found.Place).Concat(findings.Of<PlaceFact>().Where(place => place.IsScene).Select(place => place.Id)).OfType<string>().ToList();
        var subjects = findings.Of<SubjectFact>().Where(subject => subject.Role is SubjectRole.Discussed).Select(subject => subject.Id).ToList();
        var sets = NumberSets.Of(
            parties, news.Select(found => EventFamily.Of(found.Event)), persons.Where(IsFigure), persons.Where(key => !IsFigure(key)), bodies,
            sums, money.Select(sum => sum.Currency), amounts, scenes, subjects, findings.Labels.Topics.Select(topic => topic.Id));
        var (sketch, title) = (Sketch.Of(page), TitleKey(article));
        var weights = Weights(findings).ToList();
        return new Arrival(
            new Traits(page.Language, article.When, isCooperation, sets, [.. days.Select(DaySpan.Of)], [.. weights.Select(one => one.Weight)], title, sketch),
            isCooperation ? IndexKeys.Facts(parties, ("person", persons), ("body", bodies), ("sum", sums), ("amount", amounts), ("scene", scenes), ("day", days), ("subject", subjects)) : [],
            IndexKeys.Texts(page.Language, sketch, title),
            [.. weights.Select(one => one.Fact)]);
    }

    private static bool IsFigure(string person) => person[0] == '=';

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

    private static IEnumerable<(Weight Weight, Fact Fact)> Weights(Findings findings)
    {
        var isSigned = findings.Of<AgreementFact>().Any(paper => paper.Status == EventStatus.Happened);
        foreach (var found in findings.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier))
        {
            var family = FamilyOf(found.Event);
            // "Will give twenty million": when the paper on it is signed, that is done which others report as done.
            var status = isSigned && family == Deal && found.Status == EventStatus.Planned ? EventStatus.Happened : found.Status;
            yield return (new Weight(family, Keys.Short($"{family} {status}"), 0, status, family != found.Event.Name || found.Event == EventKind.ProjectLaunch), found);
        }
        foreach (var sum in findings.Of<MoneyFact>().Where(sum => !sum.IsTotal))
            yield return (new Weight(Weight.Sum, Keys.Short(sum.Value), Keys.Short(sum.Currency), EventStatus.Happened, sum.Span.Sentence < LeadingSentences), sum);
    }

    private static string FamilyOf(EventKind kind) => kind switch
    {
        // A grant is given by signing for it.
        EventKind.AgreementSigned or EventKind.Memorandum or EventKind.GrantLoan or EventKind.Investment => Deal,
        _ => kind.Name,
    };
}
