using System.Collections.Immutable;

namespace CoopBot.Stories;

/// <summary>What an article is compared by, free of its language. Thousands are kept in memory: numbers, no words.</summary>
/// <param name="sets">In the order of the properties that are sets.</param>
internal sealed class Traits(
    string language, DateTimeOffset when, bool isCooperation, NumberSets sets, ImmutableArray<DaySpan> days, ImmutableArray<Weight> weights, ulong titleKey, Sketch sketch)
{
    public string Language => language;

    public DateTimeOffset When => when;

    public bool IsCooperation => isCooperation;

    /// <summary>On which it happened, to the day.</summary>
    public ImmutableArray<DaySpan> Days => days;

    /// <summary>What of it would be news to somebody who knows the story.</summary>
    public ImmutableArray<Weight> Weights => weights;

    /// <summary>Of source and title; 0 for a title too short to tell articles apart.</summary>
    public ulong TitleKey => titleKey;

    public Sketch Sketch => sketch;

    public NumberSet Parties => sets[0];

    /// <summary>Families of what is the news in it: neither what was before nor what was denied.</summary>
    public NumberSet Events => sets[1];

    /// <summary>Public figures, whom every other article names.</summary>
    public NumberSet Figures => sets[2];

    /// <summary>Others, by the key of the name.</summary>
    public NumberSet Persons => sets[3];

    public NumberSet Bodies => sets[4];

    /// <summary>Value and currency, totals of the years left out.</summary>
    public NumberSet Sums => sets[5];

    public NumberSet Currencies => sets[6];

    /// <summary>Measured ones: 101 MW.</summary>
    public NumberSet Amounts => sets[7];

    /// <summary>Places where it happened.</summary>
    public NumberSet Scenes => sets[8];

    /// <summary>What was talked about or agreed on.</summary>
    public NumberSet Subjects => sets[9];

    public NumberSet Topics => sets[10];

    /// <summary>A paper, or money: many of them may be signed at one meeting.</summary>
    public bool SignsPaper => Events.Contains(EventFamily.Paper) || Events.Contains(EventFamily.Money);
}
