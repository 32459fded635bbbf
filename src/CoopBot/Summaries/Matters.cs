using System.Collections.Frozen;
using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Chooses which subjects of an article are told: what the title is about, what was discussed, what speakers added.</summary>
internal sealed class Matters
{
    private const int MostThemes = 2;
    private const int MostDiscussed = 5;
    private const int MostNamed = 4;

    /// <summary>One matter named in passing by a speaker is not worth a sentence.</summary>
    private const int LeastNamed = 2;

    /// <summary>With this many discussed in so many words, what is only mentioned stays out.</summary>
    private const int EnoughDiscussed = 3;

    private readonly KnowledgeBase knowledge;
    private readonly string language;
    private readonly HashSet<string> topics;

    public Matters(KnowledgeBase knowledge, Findings findings, Cast cast, string language)
    {
        var main = cast.Event;
        this.knowledge = knowledge;
        this.language = language;
        topics = [.. findings.Labels.Topics.Select(topic => topic.Id)];
        var events = findings.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier).Select(found => (EventKind?)found.Event).ToHashSet();
        var supplied = cast.Supply is { } supply ? knowledge.Goods[supply.Good].Says : FrozenSet<string>.Empty;
        var told = findings.Of<SubjectFact>()
            .Where(subject => !supplied.Contains(subject.Id) && knowledge.Subjects[subject.Id] is var known && known.Told.ContainsKey(language) && (known.Event is null || !events.Contains(known.Event))).ToList();
        if (told.Count == 0) return;

        // What talks were about is what the text says of them; anything else it only touches on.
        var ofSums = findings.Of<MoneyFact>().Select(sum => sum.Span.Sentence).ToHashSet();
        var isOfTalks = main?.Event is EventKind.Talks or EventKind.Visit or EventKind.Forum;
        // Money goes into what is named with it, not into what else the article speaks of.
        var isOfMoney = main?.Event is EventKind.GrantLoan or EventKind.Investment or EventKind.ProjectLaunch;
        var last = Math.Max(main?.Span.Sentence ?? 0, 1) + (isOfMoney ? 1 : 0);
        var account = Fitting(told.Where(subject => subject.Role is SubjectRole.Discussed or SubjectRole.Mentioned), orAll: true);
        var discussed = account.Where(subject => subject.Role == SubjectRole.Discussed).ToList();
        var titled = discussed.Where(subject => subject.Span.Sentence == 0).ToList();
        // What a paper is on stands with its signing, whatever the talks before it were about.
        var signed = titled.Count == 0 && main is { Event: EventKind.Memorandum or EventKind.AgreementSigned, Status: EventStatus.Happened } ? account.Where(cast.SaysOfASigning).ToList() : [];
        var candidates = titled.Count > 0 ? titled : signed.Count > 0 ? signed : discussed.Count > 0 ? discussed : isOfTalks ? account.Where(IsOfTheEvent).ToList() : account;
        var themes = candidates.Where(subject => !IsWider(subject, candidates)).Take(MostThemes).ToList();
        // A forum or a paper is "on" its themes in the first sentence already.
        var opensWithThemes = main?.Event is EventKind.Forum or EventKind.Memorandum or EventKind.AgreementSigned;
        var listed = Varied((discussed.Count >= EnoughDiscussed ? discussed : account).Where(subject => !opensWithThemes || !themes.Contains(subject)).ToList());
        listed = [.. listed.Where(subject => !IsWider(subject, listed.Concat(themes)))];
        var touched = main is not null ? listed.Where(subject => !IsOfTheEvent(subject)).ToList() : [];
        var named = Fitting(told.Where(subject => subject.Role == SubjectRole.Said), orAll: false)
            .DistinctBy(subject => subject.Id).Where(subject => listed.Concat(themes).All(other => other.Id != subject.Id)).Take(MostNamed).ToList();

        Themes = [.. themes.Select(TermOf)];
        Discussed = [.. listed.Except(touched).Select(TermOf)];
        named = [.. named.Where(subject => !IsWider(subject, named.Concat(listed).Concat(themes)))];
        Named = named.Count < LeastNamed ? [] : [.. named.Select(TermOf)];

        bool IsOfTheEvent(SubjectFact subject) => subject.Role == SubjectRole.Discussed || subject.Span.Sentence <= last
            // "Trade reached 1.1 billion in 2023" is a figure, and nothing that was talked about.
            || (!isOfMoney && !ofSums.Contains(subject.Span.Sentence));
    }

    public ImmutableArray<Term> Themes { get; } = [];

    public ImmutableArray<Term> Discussed { get; } = [];

    public ImmutableArray<Term> Named { get; } = [];

    /// <summary>"Wind power and energy": a topic itself says nothing beside a matter of it.</summary>
    private bool IsWider(SubjectFact subject, IEnumerable<SubjectFact> others) =>
        knowledge.Topics.ContainsKey(subject.Id) && others.Any(other => other.Id != subject.Id && knowledge.Subjects[other.Id].Topics[0] == subject.Id);

    private Term TermOf(SubjectFact subject) => knowledge.Subjects[subject.Id].Told[language];

    /// <summary>Only what belongs to the article's topics: a matter in passing is not told either.</summary>
    private List<SubjectFact> Fitting(IEnumerable<SubjectFact> subjects, bool orAll)
    {
        var all = subjects.ToList();
        var fitting = all.Where(subject => knowledge.Subjects[subject.Id].Topics.Any(topics.Contains)).ToList();
        return fitting.Count > 0 || !orAll ? fitting : all;
    }

    /// <summary>One of each topic before a second of any; told in the order of the text.</summary>
    private List<SubjectFact> Varied(List<SubjectFact> subjects)
    {
        if (subjects.Count < MostDiscussed) return subjects;
        var first = subjects.DistinctBy(subject => knowledge.Subjects[subject.Id].Topics[0]).ToList();
        var chosen = first.Concat(subjects.Except(first)).Take(Math.Max(MostDiscussed - 1, Math.Min(first.Count, MostDiscussed))).ToHashSet();
        return [.. subjects.Where(chosen.Contains)];
    }
}
