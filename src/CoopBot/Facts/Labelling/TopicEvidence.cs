using CoopBot.Facts.Rules;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>
/// Weighs whether a topic whose words were counted is what the article is about. The points are log odds: fitted by logistic
/// regression over 678 labelled articles in all seven languages, and rounded; a sum above 0 makes a topic.
/// </summary>
internal readonly struct TopicEvidence
{
    /// <summary>Where the scale begins.</summary>
    private const double Start = -1.3;

    /// <summary>For the natural logarithm of its share of the strongest topic's score; <see cref="LeastShare"/> keeps the logarithm finite.</summary>
    private const double OfShare = 1.7;
    private const double LeastShare = 0.05;

    /// <summary>In a notice, which has no room for what is named in passing, and for the strongest of it.</summary>
    private const double OfNotice = 0.45;
    private const double OfStrongestInNotice = 0.9;

    /// <summary>For each different word that names the topic outright.</summary>
    private const double OfOutrightWord = 0.9;
    private const int MostOutrightWords = 3;

    /// <summary>For two different words that others do not name in passing.</summary>
    private const double OfTwoStrongWords = 0.75;

    /// <summary>For each mention.</summary>
    private const double OfMention = 0.15;
    private const int MostMentions = 8;

    /// <summary>For each point of score earned in the title and the lead.</summary>
    private const double OfPointAbove = 0.14;
    private const double MostPointsAbove = 12;

    /// <summary>For what was discussed or agreed on, and once more where it is named outright.</summary>
    private const double OfTheme = 0.5;
    private const double OfOutrightTheme = 0.55;

    /// <summary>Where an event is told: whoever does something together does it in some field.</summary>
    private const double OfEvent = 0.5;

    /// <summary>In news of a crime, an accident or a match.</summary>
    private const double OfOtherNews = -2.1;

    /// <summary>A long report of talks has many themes: what it says was discussed and names outright is one from this score on, however strong another is.</summary>
    private const double EnoughOfDiscussed = 4.5;

    private readonly double common;
    private readonly double most;
    private readonly double ofStrongest;

    /// <param name="most">The score of the article's strongest topic.</param>
    public TopicEvidence(Draft draft, double most, bool isNotice, bool isOtherNews)
    {
        this.most = most;
        ofStrongest = isNotice ? OfStrongestInNotice : 0;
        common = Start
            + (draft.Of<EventFact>().Any(found => found.Status != EventStatus.Earlier) ? OfEvent : 0)
            + (isNotice ? OfNotice : 0)
            + (isOtherNews ? OfOtherNews : 0);
    }

    public bool SpeaksFor(TopicTally tally) => tally.IsMoreThanPassing && (IsSpokenOf(tally) || PointsOf(tally) > 0);

    private static bool IsSpokenOf(TopicTally tally) => tally.IsOutright && tally.Score >= EnoughOfDiscussed;

    private double PointsOf(TopicTally tally) =>
        common
        + (OfShare * Math.Log((tally.Score / most) + LeastShare))
        + (tally.Score >= most ? ofStrongest : 0)
        + (OfOutrightWord * Math.Min(tally.OutrightWords, MostOutrightWords))
        + (tally.HasTwoStrongWords ? OfTwoStrongWords : 0)
        + (OfMention * Math.Min(tally.Mentions, MostMentions))
        + (OfPointAbove * Math.Min(tally.ScoreAbove, MostPointsAbove))
        + (tally.IsTheme ? OfTheme : 0)
        + (tally.IsOutright ? OfOutrightTheme : 0);
}
