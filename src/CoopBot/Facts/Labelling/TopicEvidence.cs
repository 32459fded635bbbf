using CoopBot.Facts.Rules;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>
/// Weighs whether a topic whose words were counted is what the article is about. The points are log odds: fitted by logistic
/// regression over 458 labelled articles in all seven languages, and rounded; a sum above 0 makes a topic.
/// </summary>
internal readonly struct TopicEvidence
{
    /// <summary>Where the scale begins.</summary>
    private const double Start = 0.9;

    /// <summary>For the natural logarithm of its share of the strongest topic's score; <see cref="LeastShare"/> keeps the logarithm finite.</summary>
    private const double OfShare = 2.8;
    private const double LeastShare = 0.05;

    /// <summary>For the strongest: an article is about something, and a notice all the more.</summary>
    private const double OfStrongest = 1;
    private const double OfStrongestInNotice = 3;

    /// <summary>For each different word that names the topic outright.</summary>
    private const double OfOutrightWord = 1.2;
    private const int MostOutrightWords = 3;

    /// <summary>For two different words that others do not name in passing.</summary>
    private const double OfTwoStrongWords = 1;

    /// <summary>For each mention.</summary>
    private const double OfMention = 0.3;
    private const int MostMentions = 8;

    /// <summary>For each point of score earned in the title and the lead.</summary>
    private const double OfPointAbove = 0.1;
    private const double MostPointsAbove = 12;

    /// <summary>For what was discussed or agreed on and named outright.</summary>
    private const double OfOutrightTheme = 1.1;

    /// <summary>Where an event is told: whoever does something together does it in some field.</summary>
    private const double OfEvent = 2;

    /// <summary>For a topic that any news names in passing; a single sentence names none so.</summary>
    private const double OfBroad = -1.9;

    /// <summary>In news of a crime, an accident or a match.</summary>
    private const double OfOtherNews = -1.9;

    /// <summary>For each thousand letters of the article: the longer it is, the more is named in passing.</summary>
    private const double OfThousandLetters = -1.7;
    private const double MostThousandLetters = 2.4;

    /// <summary>A long report of talks has many themes: what it says was discussed and names outright is one from this score on, however strong another is.</summary>
    private const double EnoughOfDiscussed = 4.5;

    /// <summary>A broad topic is one that the title and the lead speak of by this score, in so many words of which one names it outright.</summary>
    private const double EnoughOfBroadAbove = 6;
    private const int EnoughWordsOfBroad = 3;

    private readonly double common;
    private readonly double most;
    private readonly double ofStrongest;
    private readonly double ofBroad;

    /// <param name="most">The score of the article's strongest topic.</param>
    public TopicEvidence(Draft draft, double most, bool isNotice, bool isOtherNews)
    {
        this.most = most;
        ofStrongest = isNotice ? OfStrongestInNotice : OfStrongest;
        ofBroad = draft.Scans.Count(scan => scan.Text.Length > 0) > 1 ? OfBroad : 0;
        common = Start
            + (draft.Of<EventFact>().Any(found => found.Status != EventStatus.Earlier) ? OfEvent : 0)
            + (isOtherNews ? OfOtherNews : 0)
            + (OfThousandLetters * Math.Min(draft.Scans.Sum(scan => scan.Text.Length) / 1000.0, MostThousandLetters));
    }

    public bool SpeaksFor(TopicTally tally) => tally.IsMeant(most) && (IsSpokenOf(tally) || PointsOf(tally) > 0);

    private static bool IsSpokenOf(TopicTally tally) => tally.IsBroad
        ? tally.ScoreAbove >= EnoughOfBroadAbove && tally.Mentions >= EnoughWordsOfBroad && tally.OutrightWords > 0
        : tally.IsOutright && tally.Score >= EnoughOfDiscussed;

    private double PointsOf(TopicTally tally) =>
        common
        + (OfShare * Math.Log((tally.Score / most) + LeastShare))
        + (tally.Score >= most ? ofStrongest : 0)
        + (OfOutrightWord * Math.Min(tally.OutrightWords, MostOutrightWords))
        + (tally.HasTwoStrongWords ? OfTwoStrongWords : 0)
        + (OfMention * Math.Min(tally.Mentions, MostMentions))
        + (OfPointAbove * Math.Min(tally.ScoreAbove, MostPointsAbove))
        + (tally.IsOutright ? OfOutrightTheme : 0)
        + (tally.IsBroad ? ofBroad : 0);
}
