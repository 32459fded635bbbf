using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoopBot.Facts.Rules;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>
/// Adds up the words that speak for each topic: a word counts by its own weight and by where it stands,
/// and the same word again and again stops counting. A word in passing makes no topic.
/// </summary>
internal static class TopicScore
{
    /// <summary>What a topic must reach in an article of ordinary length that tells an event.</summary>
    private const double Threshold = 3;

    /// <summary>And in one that tells none: nobody worked on it together.</summary>
    private const double ThresholdWithoutEvent = 4;

    /// <summary>And in a notice of a few sentences.</summary>
    private const double ThresholdInShort = 2.5;
    private const int ShortArticle = 5;

    /// <summary>In a title with a sentence or two every sentence counts as the title does.</summary>
    private const int Notice = 3;

    /// <summary>Compared with the strongest topic of the article: an editor gives one or two, and what has less than a sixth of the first is colour.</summary>
    private const double LeastShare = 0.16;

    /// <summary>For what the article says was talked about: a forum has many themes.</summary>
    private const double LeastShareOfDiscussed = 0.14;

    /// <summary>Compared with the strongest topic, what one word below the title of a notice must reach.</summary>
    private const double LeastShareInNotice = 0.45;

    /// <summary>A broad topic, one that any news names in passing, is a theme when it comes near the strongest or reaches this by itself.</summary>
    private const double LeastShareOfBroad = 0.42;
    private const double ThresholdOfBroad = 6.5;

    /// <summary>What was talked about and is named outright is a theme, however strong another one is.</summary>
    private const double EnoughOfDiscussed = 4.5;

    /// <summary>What the article says was talked about counts double, and so does what money is given for.</summary>
    private const double DiscussedFactor = 2;

    /// <summary>What stands in a list of fields above the body, where words weigh more by themselves, and in the body what the sides agreed on, build or work together on.</summary>
    private const double FieldFactor = 1.5;

    /// <summary>A list of fields is at most this long, in letters.</summary>
    private const int FieldsReach = 160;

    /// <summary>In letters: how far the theme of a paper stands from its name.</summary>
    private const int PaperReach = 40;

    private static readonly string[] Deeds =
    [
        Cue.Signed, Cue.Agreed, Cue.Builds, Cue.Cooperation, Cue.Event + EventKind.Memorandum.Name, Cue.Event + EventKind.AgreementSigned.Name,
        Cue.Event + EventKind.Investment.Name, Cue.Event + EventKind.ProjectLaunch.Name,
    ];
    private static readonly string Loan = Cue.Event + EventKind.GrantLoan.Name;

    /// <summary>How often one and the same word counts.</summary>
    private const int MostRepeats = 2;

    /// <summary>Words alike to here are the same word in another form.</summary>
    private const int StemLength = 6;

    /// <param name="isOtherNews">In news of a crime or an accident the hospital and the road are where it happened, not the theme: such topics must be named outright or by several words.</param>
    public static ImmutableArray<TopicLabel> Of(Draft draft, bool isOtherNews)
    {
        // What a minister is minister of is the news only where nothing else is, and something happened.
        var topics = Of(draft, isOtherNews, withOffices: false);
        return topics.IsEmpty && !isOtherNews && (draft.Scans.Length <= Notice || draft.Of<EventFact>().Any()) ? Of(draft, isOtherNews, withOffices: true) : topics;
    }

    private static ImmutableArray<TopicLabel> Of(Draft draft, bool isOtherNews, bool withOffices)
    {
        var isNotice = draft.Scans.Length <= Notice;
        var tallies = new Dictionary<string, Tally>();
        foreach (var scan in draft.Scans)
        {
            if (scan.Topics.IsEmpty) continue;
            // What a press release says was discussed counts as the reporter's own words.
            var zone = draft.ZoneOf(scan);
            var isDiscussedHere = zone is Zone.Body or Zone.Quote && scan.Has(Cue.Discussed);
            var isPaidFor = zone == Zone.Body && !isDiscussedHere && (scan.Has(Cue.Allocates) || scan.Has(Loan)) && scan.Text.AsSpan().ContainsAnyInRange('0', '9') && draft.Of<MoneyFact>().Length > 0;
            var isEarlier = zone != Zone.Title && scan.Has(Cue.Earlier);
            // The lead weighs enough by itself; what it says was discussed is still named outright.
            var isDiscussedFirst = zone == Zone.Lead && !isOtherNews && scan.Has(Cue.Discussed);
            var isDone = zone == Zone.Body && !isOtherNews && !isDiscussedHere && !isEarlier && HasDeed(scan);
            var placeWeight = isDiscussedHere ? 1 : draft.WeightOf(scan);
            if (placeWeight == 0) continue;
            var bodies = TopicSources.BodiesOfManyFields(draft, scan);
            foreach (var hit in Strongest(withOffices || scan.Ranks.IsEmpty ? scan.Topics : TopicOffices.Without(draft, scan)))
            {
                if (TopicSources.IsPerson(draft, scan, hit)) continue;
                if (zone == Zone.Title && TopicSources.IsSpeaker(draft, scan, hit)) continue;
                if (!withOffices && TopicSources.IsService(draft, scan, hit)) continue;
                if (isOtherNews && TopicSources.IsBody(draft, scan, hit)) continue;
                // "According to the Ministry of Health": who says it is not the theme.
                if (TopicSources.IsQuoted(draft, scan, hit)) continue;
                if (isOtherNews && (scan.Has(Cue.According) || scan.Has(Cue.Said)) && draft.Of<OrganisationFact>(scan.Sentence.Number).Any(source => source.Span.Overlaps(scan.SpanOf(hit)))) continue;
                if (!withOffices && (zone is Zone.Body or Zone.Quote || scan.Has(Cue.SourceNote)) && TopicSources.IsName(draft, scan, hit)) continue;
                var isOfPaper = !isDiscussedHere && !isEarlier && zone == Zone.Body && IsOfPaper(scan, hit);
                var isField = zone != Zone.Background && !isEarlier && IsField(draft, scan, hit);
                var isDiscussed = isDiscussedHere || isOfPaper || isField;
                var weight = placeWeight * (isDiscussed || isPaidFor ? (isDiscussedHere || zone == Zone.Body) && !isOfPaper ? DiscussedFactor : FieldFactor : isDone ? FieldFactor : 1);
                var tally = tallies.TryGetValue(hit.Value.Topic, out var known) ? known : tallies[hit.Value.Topic] = new Tally();
                tally.Add(StemOf(scan, hit), scan.SpanOf(hit), hit.Value.Weight, weight, isDiscussed, isOutright: isDiscussed || (isDiscussedFirst && !hit.Value.IsBroad), isBroad: hit.Value.IsBroad, isOfBody: bodies is not null && TopicSources.IsOfAny(bodies, scan.SpanOf(hit)), isProminent: !isOtherNews && (isDiscussed || isDone || zone == Zone.Title || (isDiscussedFirst && !hit.Value.IsBroad)), isField: !isOtherNews && isField && zone == Zone.Title, isOfNotice: !isOtherNews && isNotice && zone == Zone.Lead, isInPassing: (isOtherNews && zone is not (Zone.Title or Zone.Lead)) || (isEarlier && zone == Zone.Body));
            }
        }
        if (tallies.Count == 0) return [];

        var least = draft.Scans.Length <= ShortArticle ? ThresholdInShort : draft.Of<EventFact>().Any() ? Threshold : ThresholdWithoutEvent;
        var most = tallies.Values.Max(tally => tally.Score);
        var isNamedOutside = tallies.Values.Any(tally => tally.IsNamedOutside && tally.IsMeant(most) && tally.Score >= least);
        return
        [
            .. tallies.Where(pair => pair.Value.IsMeant(most) && pair.Value.Score >= Math.Max(least, LeastOf(pair.Value, most)) && (pair.Value.IsNamedOutside || !isNamedOutside))
                .OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new TopicLabel(pair.Key, Math.Round(pair.Value.Score, 1), [.. pair.Value.Words])),
        ];
    }

    /// <summary>What a topic must reach beside the strongest of the article.</summary>
    private static double LeastOf(Tally tally, double most) =>
        tally.IsBroad && !tally.IsOutright && tally.Score < ThresholdOfBroad ? most * LeastShareOfBroad
        : Math.Min(most * (tally.IsDiscussed ? LeastShareOfDiscussed : LeastShare), tally.IsOutright ? EnoughOfDiscussed : double.MaxValue);

    /// <summary>Of the words of one topic that overlap, the weightiest: "green hydrogen" is not also "hydrogen". A phrase that is not meant outweighs all.</summary>
    private static List<Hit<TopicWord>> Strongest(ImmutableArray<Hit<TopicWord>> hits)
    {
        var kept = new List<Hit<TopicWord>>(hits.Length);
        foreach (var hit in hits.Length == 1 ? hits : hits.Sort(WeightiestFirst))
        {
            if (!IsAmong(kept, hit)) kept.Add(hit);
        }
        kept.RemoveAll(hit => hit.Value.Weight == 0);
        kept.Sort((one, other) => one.Start - other.Start);
        return kept;
    }

    private static int WeightiestFirst(Hit<TopicWord> one, Hit<TopicWord> other)
    {
        var (isMeant, isOtherMeant) = (one.Value.Weight > 0, other.Value.Weight > 0);
        return isMeant != isOtherMeant ? isMeant.CompareTo(isOtherMeant)
            : one.Value.Weight != other.Value.Weight ? other.Value.Weight - one.Value.Weight
            : one.Length != other.Length ? other.Length - one.Length
            : one.Start - other.Start;
    }

    private static bool IsAmong(List<Hit<TopicWord>> kept, Hit<TopicWord> hit)
    {
        foreach (var other in kept)
        {
            if (hit.Start < other.End && other.Start < hit.End && hit.Value.Topic == other.Value.Topic) return true;
        }
        return false;
    }

    /// <summary>"Cooperation in trade, energy and water", 貿易、エネルギー分野での協力: a list of fields is what the cooperation is about.</summary>
    private static bool IsField(Draft draft, Scan scan, Hit<TopicWord> hit)
    {
        foreach (var cue in scan.Cues)
        {
            if (cue.Value != Cue.Fields) continue;
            var (start, end) = draft.Lexicon.Names.Order is "unspaced" or "last" ? (hit.End, cue.Start) : (cue.End, hit.Start);
            if (start <= end && end - start <= FieldsReach && scan.Text.AsSpan(start, end - start).IndexOfAny(";。") < 0 && !Ends(scan, start, end)) return true;
        }
        return false;
    }

    /// <summary>"An agreement on security guarantees": what a paper is about is the theme, wherever it stands.</summary>
    private static bool IsOfPaper(Scan scan, Hit<TopicWord> hit)
    {
        foreach (var about in scan.Cues)
        {
            if (about.Value != Cue.PaperTopic || about.End >= hit.Start || hit.Start - about.End > PaperReach || scan.Text.AsSpan(about.End, hit.Start - about.End).IndexOfAny(",;:.()") >= 0) continue;
            foreach (var (_, paper) in scan.CuesUnder(Cue.Paper))
            {
                if (about.Start - paper.End is > 0 and <= PaperReach) return true;
            }
        }
        return false;
    }

    /// <summary>"They signed a memorandum on engineering. A nuclear plant will be built": what it is about, named once, is one of the themes.</summary>
    private static bool HasDeed(Scan scan)
    {
        foreach (var deed in Deeds)
        {
            if (scan.Has(deed)) return true;
        }
        return false;
    }

    /// <summary>"Cooperation in mining on the sidelines of an energy forum": what follows is no more of the list.</summary>
    private static bool Ends(Scan scan, int start, int end) =>
        !scan.Tokens.HasUnspaced && scan.Cues.Only(Cue.PaperEnd).StandWithin(start, end);

    private static ReadOnlySpan<char> StemOf(Scan scan, Hit<TopicWord> hit) => scan.Tokens.Folded.AsSpan(hit.Start, Math.Min(StemLength, hit.Length));

    /// <summary>What has been counted for one topic so far.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<string, int> repeats = [];
        private string? strong;
        private bool isStrong;
        private bool isNamed;
        private bool isNamedBelow;

        public double Score { get; private set; }

        public bool IsDiscussed { get; private set; }

        /// <summary>Named outright where it was discussed.</summary>
        public bool IsOutright { get; private set; }

        public bool IsBroad { get; private set; }

        /// <summary>Not only in the name of a body that has several fields.</summary>
        public bool IsNamedOutside { get; private set; }

        public List<Span> Words { get; } = [];

        /// <summary>
        /// Named outright, in the title, where it was discussed, or by two strong words: one strong word elsewhere is a word in passing,
        /// unless it stands below the title of a notice whose theme weighs little more.
        /// </summary>
        public bool IsMeant(double most) => isNamed || isStrong || (isNamedBelow && Score >= most * LeastShareInNotice);

        public void Add(ReadOnlySpan<char> stem, Span span, int wordWeight, double placeWeight, bool isDiscussed, bool isOutright, bool isBroad, bool isOfBody, bool isProminent, bool isField, bool isOfNotice, bool isInPassing)
        {
            ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(repeats.GetAlternateLookup<ReadOnlySpan<char>>(), stem, out _);
            if (++times > MostRepeats) return;
            Words.Add(span);
            Score += wordWeight * placeWeight;
            IsDiscussed |= isDiscussed;
            IsOutright |= isOutright && wordWeight > 2;
            IsBroad = isBroad;
            IsNamedOutside |= !isOfBody;
            if (wordWeight > 1 && strong is not null && !stem.SequenceEqual(strong)) isStrong = true;
            if (wordWeight > 1) strong ??= stem.ToString();
            isNamed |= (wordWeight > 2 && !isInPassing) || (wordWeight > 1 && isProminent) || isField;
            isNamedBelow |= wordWeight > 1 && isOfNotice;
        }
    }
}
