using CoopBot.Knowledge;

namespace CoopBot.Facts.Labelling;

/// <summary>
/// Weighs whether a topic whose words were counted is what the article is about. The points are log odds: fitted by logistic
/// regression over 1,084 labelled articles in all seven languages, and rounded; a sum above 0 makes a topic.
/// </summary>
internal readonly struct TopicEvidence
{
    /// <summary>Where the scale begins; each topic adds its own <see cref="Topic.Odds"/>.</summary>
    private const double Start = -1.95;

    /// <summary>For the natural logarithm of its share of the strongest topic's score; <see cref="LeastShare"/> keeps the logarithm finite.</summary>
    private const double OfShare = 1.85;
    private const double LeastShare = 0.05;

    /// <summary>For the strongest of a notice.</summary>
    private const double OfStrongestInNotice = 0.85;

    /// <summary>For each different word that names the topic outright, and for each that others do not name in passing.</summary>
    private const double OfOutrightWord = 1.45;
    private const double OfStrongWord = 0.65;
    private const int MostWords = 3;

    /// <summary>For each mention.</summary>
    private const double OfMention = 0.22;
    private const int MostMentions = 8;

    /// <summary>For every sentence that names it, by the share of those that do.</summary>
    private const double OfSentences = 1.3;

    /// <summary>In news of cooperation: whoever does something together does it in some field.</summary>
    private const double OfCooperation = 1.15;

    /// <summary>In news of a crime, an accident or a match.</summary>
    private const double OfOtherNews = -1.45;

    /// <summary>A long report of talks has many themes: what it says was discussed and names outright is one from this score on, however strong another is.</summary>
    private const double EnoughOfDiscussed = 4.5;

    private readonly double common;
    private readonly double most;
    private readonly double ofStrongest;
    private readonly int sentences;

    /// <param name="most">The score of the article's strongest topic.</param>
    /// <param name="sentences">How many the article has.</param>
    public TopicEvidence(double most, int sentences, bool isNotice, bool isCooperation, bool isOtherNews)
    {
        this.most = most;
        this.sentences = Math.Max(sentences, 1);
        ofStrongest = isNotice ? OfStrongestInNotice : 0;
        common = Start + (isCooperation ? OfCooperation : 0) + (isOtherNews ? OfOtherNews : 0);
    }

    public bool SpeaksFor(Topic topic, TopicTally tally) => tally.IsMoreThanPassing && (IsSpokenOf(tally) || PointsOf(topic, tally) > 0);

    private static bool IsSpokenOf(TopicTally tally) => tally.IsOutright && tally.Score >= EnoughOfDiscussed;

    private double PointsOf(Topic topic, TopicTally tally) =>
        common
        + topic.Odds
        + (OfShare * Math.Log((tally.Score / most) + LeastShare))
        + (tally.Score >= most ? ofStrongest : 0)
        + (OfOutrightWord * Math.Min(tally.OutrightWords, MostWords))
        + (OfStrongWord * Math.Min(tally.StrongWords, MostWords))
        + (OfMention * Math.Min(tally.Mentions, MostMentions))
        + (OfSentences * tally.Sentences / sentences);
}
