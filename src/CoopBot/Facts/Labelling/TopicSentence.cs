using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>What a sentence makes of the words of topics in it: by where it stands, and by what it says was talked about, paid for or long ago.</summary>
internal sealed class TopicSentence
{
    /// <summary>What the article says was talked about counts double, and so does what money is given for.</summary>
    private const double DiscussedFactor = 2;

    /// <summary>What stands in a list of fields above the body, where words weigh more by themselves, and in the body what a paper is about.</summary>
    private const double FieldFactor = 1.5;

    /// <summary>A list of fields is at most this long, in letters.</summary>
    private const int FieldsReach = 160;

    /// <summary>In letters: how far the theme of a paper stands from its name.</summary>
    private const int PaperReach = 40;

    private static readonly string Loan = Cue.Event + EventKind.GrantLoan.Name;

    private readonly Draft draft;
    private readonly Scan scan;
    private readonly Zone zone;
    private readonly bool isOtherNews;
    private readonly bool isDiscussed;
    private readonly bool isDiscussedFirst;
    private readonly bool isPaidFor;
    private readonly bool isEarlier;
    private readonly List<Span>? bodies;

    /// <param name="isOtherNews">In news of a crime or an accident the hospital and the road are where it happened, not the theme.</param>
    public TopicSentence(Draft draft, Scan scan, bool isOtherNews)
    {
        (this.draft, this.scan, this.isOtherNews) = (draft, scan, isOtherNews);
        zone = draft.ZoneOf(scan);
        // What a press release says was discussed counts as the reporter's own words.
        isDiscussed = zone is Zone.Body or Zone.Quote && scan.Has(Cue.Discussed);
        // Title and lead weigh enough by themselves; what they say was discussed is still named outright.
        isDiscussedFirst = zone is Zone.Title or Zone.Lead && !isOtherNews && scan.Has(Cue.Discussed);
        isPaidFor = zone == Zone.Body && !isDiscussed && (scan.Has(Cue.Allocates) || scan.Has(Loan)) && scan.Text.AsSpan().ContainsAnyInRange('0', '9') && draft.Of<MoneyFact>().Length > 0;
        isEarlier = zone != Zone.Title && scan.Has(Cue.Earlier);
        Weight = isDiscussed ? 1 : draft.WeightOf(scan);
        bodies = Weight == 0 ? null : TopicNames.BodiesOfManyFields(draft, scan);
    }

    /// <summary>0 where nothing counts.</summary>
    public double Weight { get; }

    /// <summary>True where the word says only who speaks, or who somebody is.</summary>
    /// <param name="withOffices">Whether the names of bodies may tell the theme.</param>
    public bool IsOnlyName(Hit<TopicWord> hit, bool withOffices) =>
        TopicNames.IsPerson(draft, scan, hit)
        || (zone == Zone.Title && TopicNames.IsSpeaker(draft, scan, hit))
        || (!withOffices && TopicNames.IsService(draft, scan, hit))
        || (isOtherNews && TopicNames.IsBody(draft, scan, hit))
        || TopicNames.IsQuoted(draft, scan, hit)
        || (hit.Value.Weight == 1 && TopicNames.IsOfBank(scan, hit))
        || (isOtherNews && (scan.Has(Cue.According) || scan.Has(Cue.Said)) && TopicNames.IsName(draft, scan, hit, isKnownToo: true))
        || (!withOffices && (zone is Zone.Body or Zone.Quote || scan.Has(Cue.SourceNote)) && TopicNames.IsName(draft, scan, hit, isKnownToo: false));

    public TopicMention Mention(Hit<TopicWord> hit)
    {
        var isPapersTheme = !isDiscussed && !isEarlier && zone is Zone.Title or Zone.Lead or Zone.Body && IsOfPaper(hit);
        var isOfPaper = isPapersTheme && zone == Zone.Body;
        var isField = zone != Zone.Background && !isEarlier && IsField(hit);
        var isAbout = isDiscussed || isOfPaper || isField;
        return new TopicMention(scan.SpanOf(hit), hit.Value.Weight, Weight * Factor(isAbout, isOfPaper))
        {
            IsMeant = isAbout || isDiscussedFirst || isPapersTheme,
            IsOfBody = bodies is not null && TopicNames.IsOfAny(bodies, scan.SpanOf(hit)),
        };
    }

    private double Factor(bool isAbout, bool isOfPaper)
    {
        if (!isAbout && !isPaidFor) return 1;
        return (isDiscussed || zone == Zone.Body) && !isOfPaper ? DiscussedFactor : FieldFactor;
    }

    /// <summary>"Cooperation in trade, energy and water", 貿易、エネルギー分野での協力: a list of fields is what the cooperation is about.</summary>
    private bool IsField(Hit<TopicWord> hit)
    {
        foreach (var cue in scan.Cues)
        {
            if (cue.Value != Cue.Fields) continue;
            var (start, end) = scan.IsVerbLast ? (hit.End, cue.Start) : (cue.End, hit.Start);
            if (start <= end && end - start <= FieldsReach && scan.Text.AsSpan(start, end - start).IndexOfAny(";。") < 0 && !Ends(start, end)) return true;
        }
        return false;
    }

    /// <summary>"Cooperation in mining on the sidelines of an energy forum": what follows is no more of the list.</summary>
    private bool Ends(int start, int end) => !scan.Tokens.HasUnspaced && scan.Cues.Only(Cue.PaperEnd).StandWithin(start, end);

    /// <summary>"An agreement on security guarantees", "vodorod bo'yicha memorandum": what a paper is about is the theme, wherever it stands.</summary>
    private bool IsOfPaper(Hit<TopicWord> hit)
    {
        foreach (var about in scan.CuesOf(Cue.PaperTopic))
        {
            var (start, end) = scan.IsVerbLast ? (hit.End, about.Start) : (about.End, hit.Start);
            if (start > end || end - start > PaperReach || scan.Text.AsSpan(start, end - start).IndexOfAny(",;:.()。、") >= 0) continue;
            foreach (var (_, paper) in scan.CuesUnder(Cue.Paper))
            {
                if ((scan.IsVerbLast ? paper.Start - about.End : about.Start - paper.End) is >= 0 and <= PaperReach) return true;
            }
        }
        return false;
    }
}
