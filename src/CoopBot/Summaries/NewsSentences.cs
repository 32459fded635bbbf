using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The sentences of a summary: the event first, then what it is about, then what the article adds.</summary>
internal sealed class NewsSentences(Findings findings, Cast cast, NewsValues news, SummaryTemplates templates)
{
    /// <summary>What is told of events beside the main one.</summary>
    private const int MostOtherEvents = 3;

    /// <summary>What a train or a plane is told with.</summary>
    private static readonly string[] Goings = ["begun", "flights", "trains", "buses"];

    /// <summary>What makes an event beside the main one worth a sentence.</summary>
    private static readonly string[] Saying = ["place", "when", "matter"];

    private readonly (Template? Wording, string? Filled) lead = news.Values.FirstFit(templates.For("lead", news.Kind));

    /// <summary>Without it the others would go on with what nobody has begun.</summary>
    public bool HasLead => lead.Filled is not null;

    /// <summary>A line that only says what the article is about stands alone.</summary>
    private bool IsLabel => lead.Filled is { } told && char.IsSurrogate(told[0]);

    public IEnumerable<string> All => IsLabel ? [lead.Filled!] : ((string?[])[lead.Filled, Subjects(), Papers(), .. Others(), Filled("named"), Ending()]).OfType<string>();

    /// <summary>What stands better in a list than in sentences: sums, figures, days to come, places, names. Null when there is none of these.</summary>
    public string? Notes(Voice voice)
    {
        // A sum that the first sentence has told is not told again, only the others are.
        var sums = lead.Wording is { } wording && wording.Slots.Contains("money") ? "further-sums" : "sums";
        var items = new[] { Filled(sums), news.Values.Fill(templates.For("figures", news.Measured)), Filled("ahead"), Filled("mentioned") }.OfType<string>().ToList();
        return items.Count == 0 ? null : new Values(voice).Set("items", Summarizer.Capital(string.Join(voice.Language.Semicolon, items))).Fill(templates.For("notes-line", null));
    }

    /// <summary>What the first sentence says of it is not said again; of what did not come about nothing was discussed. Where no money is named none is told to go anywhere, and what an investment is in few texts say beside it.</summary>
    private string? Subjects() =>
        news.IsDenied || (lead.Wording is { } wording && (wording.Slots.Contains("discussed") || wording.Slots.Contains("subjects") || (wording.Slots.Contains("themes") && news.HasOnlyThemes) || (news.IsOfTransport && Goings.Any(wording.Slots.Contains)))) ? null
        : cast.Event is { Event: EventKind.Investment } || (cast.Event is { Event: EventKind.GrantLoan } && !news.Values.Has("money")) ? null : Filled("subjects");

    private string? Filled(string piece) => news.Values.Fill(templates.For(piece, news.Kind));

    /// <summary>Each with its own place and day where these are not those of the main one. Money that is only named, and a summit or visit that may be another one, say nothing.</summary>
    private IEnumerable<string?> Others() => news.IsDenied ? [] : findings.Of<EventFact>()
        .Where(found => found.Status != EventStatus.Earlier && found != cast.Event && !news.IsBeside(found) && !IsSamePaper(found) && !IsAmongThePapers(found) && !IsOfASentenceOfPlans(found) && !news.IsNameless(found) && !IsPartOfThePlan(found) && !IsTold(found) && !(IsPaper(found) && found.Status == EventStatus.Happened && Papers() is not null)).DistinctBy(found => found.Event).Take(MostOtherEvents)
        .Select(Also);

    /// <summary>"Talks were also held" says nothing, and neither does "an agreement was also signed"; where or when it was does, or what on.</summary>
    private string? Also(EventFact found)
    {
        var values = news.ValuesOf(found);
        var (wording, told) = values.FirstFit(templates.For("also", IsOfThePlan(found) ? $"{found.Event.Name}-planned" : news.KindOf(found)));
        return found is { Event: EventKind.Visit, Status: EventStatus.Happened } || (wording is not null && Saying.Any(slot => wording.Slots.Contains(slot) && values.Has(slot))) ? told : null;
    }

    /// <summary>"Talks will be held and papers signed": where the verb that ends on the plan stands once, it is for both.</summary>
    private bool IsOfASentenceOfPlans(EventFact found) =>
        found is { Event: EventKind.Talks, Status: EventStatus.Happened } && !cast.IsOver(found)
        && findings.Of<EventFact>().Any(other => other.Status == EventStatus.Planned && other.Span.Sentence == found.Span.Sentence);

    /// <summary>"Exchanged a memorandum": one paper is one event, where its sentence knows no other.</summary>
    private bool IsSamePaper(EventFact found) =>
        found is { Event: EventKind.AgreementSigned, Status: EventStatus.Happened }
        && findings.Of<EventFact>().Any(other => other is { Event: EventKind.Memorandum, Status: EventStatus.Happened } && other.Span.Sentence == found.Span.Sentence)
        && !findings.Of<AgreementFact>().Any(paper => paper.Paper != "memorandum" && paper.Status != EventStatus.Earlier);

    /// <summary>Where many papers are the news, one more of them is not told beside them.</summary>
    private bool IsAmongThePapers(EventFact found) => IsPaper(found) && found.Status == EventStatus.Happened && cast.Event is { } main && news.IsOfSeveralPapers(main);

    /// <summary>The summit that somebody is to go to has not been held yet; one at which something to be built was agreed on may have.</summary>
    private bool IsOfThePlan(EventFact found) =>
        cast.Event is { Status: EventStatus.Planned, Event: not (EventKind.Investment or EventKind.GrantLoan or EventKind.ProjectLaunch) } && found is { Event: EventKind.Forum, Status: EventStatus.Happened };

    /// <summary>The first sentence has told in whose course it happened, or that what it is about was signed.</summary>
    private bool IsTold(EventFact found) =>
        (found is { Event: EventKind.Visit, Status: EventStatus.Happened } && lead.Wording is { } wording && wording.Slots.Contains("during") && news.Values.Has("during"))
        || (found is { Event: EventKind.AgreementSigned, Status: EventStatus.Happened } && cast.Event is { } main
            && (cast.IsAgreed(main) || IsOfTheLoan(found)));

    /// <summary>Talks named beside a visit to come are those of the visit, unless a verb says that they are over, and a visit beside papers to come is to come as well.</summary>
    private bool IsPartOfThePlan(EventFact found) =>
        cast.Event is { Status: EventStatus.Planned } && !(found.Event == EventKind.Talks && cast.IsOver(found)) && found is { Event: EventKind.Talks or EventKind.Visit, Status: EventStatus.Happened };

    /// <summary>The paper on the loan that the first sentence tells.</summary>
    private bool IsOfTheLoan(EventFact found) =>
        cast.Event is { Event: EventKind.GrantLoan } loan && found.Event == EventKind.AgreementSigned
        && (found.Span.Sentence == loan.Span.Sentence || (loan.Span.Sentence == 0 && found.Span.Sentence == 1));

    /// <summary>What was signed where the signing is not the main event; a plan to sign is told as one.</summary>
    private string? Papers()
    {
        var papers = findings.Of<EventFact>().Where(IsPaper).ToList();
        var isToldElsewhere = (cast.Event is { } main && IsPaper(main)) || (papers.Count > 0 && papers.TrueForAll(IsOfTheLoan));
        return isToldElsewhere || papers.Exists(found => found.Status is not (EventStatus.Earlier or EventStatus.Happened)) ? null : Filled("papers");
    }

    private static bool IsPaper(EventFact found) => found.Event is EventKind.Memorandum or EventKind.AgreementSigned;

    /// <summary>A gathering that ended with something is told with its end; what is still to come has had none.</summary>
    private string? Ending() => cast.Event is not { Event: EventKind.Forum, Status: EventStatus.Happened } ? null : findings.Of<DetailFact>().OrderByDescending(detail => detail.Id.EndsWith("-closing", StringComparison.Ordinal)).Take(1)
        .Select(detail => news.Values.Fill(templates.For("details", detail.Id))).FirstOrDefault();
}
