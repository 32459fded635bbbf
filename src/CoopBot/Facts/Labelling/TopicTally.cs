using System.Runtime.InteropServices;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>What has been counted for one topic so far.</summary>
internal sealed class TopicTally
{
    /// <summary>How often one and the same word counts.</summary>
    private const int MostRepeats = 2;

    private readonly Dictionary<string, int> repeats = [];
    private readonly HashSet<string> outright = [];
    private string? strong;

    public double Score { get; private set; }

    /// <summary>The part of the score earned in the title and the lead.</summary>
    public double ScoreAbove { get; private set; }

    /// <summary>How often its words stand in the article.</summary>
    public int Mentions { get; private set; }

    /// <summary>How many different words name it outright.</summary>
    public int OutrightWords => outright.Count;

    /// <summary>Named where it was discussed.</summary>
    public bool IsTheme { get; private set; }

    /// <summary>Named outright where it was discussed.</summary>
    public bool IsOutright { get; private set; }

    /// <summary>False where one word that others name too is all there is.</summary>
    public bool IsMoreThanPassing => strong is not null || Mentions > 1;

    /// <summary>Two different words that others do not name in passing.</summary>
    public bool HasTwoStrongWords { get; private set; }

    /// <summary>Not only in the name of a body that has several fields.</summary>
    public bool IsNamedOutside { get; private set; }

    public List<Span> Words { get; } = [];

    public void Add(ReadOnlySpan<char> stem, TopicMention mention)
    {
        Mentions++;
        ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(repeats.GetAlternateLookup<ReadOnlySpan<char>>(), stem, out _);
        if (++times > MostRepeats) return;
        var (isStrongWord, isName) = (mention.WordWeight >= TopicWord.Strong, mention.WordWeight > TopicWord.Strong);
        Words.Add(mention.Span);
        var points = mention.WordWeight * mention.PlaceWeight;
        Score += points;
        if (mention.IsAbove) ScoreAbove += points;
        if (isName) outright.GetAlternateLookup<ReadOnlySpan<char>>().Add(stem);
        IsTheme |= mention.IsMeant;
        IsOutright |= mention.IsMeant && isName;
        IsNamedOutside |= !mention.IsOfBody;
        HasTwoStrongWords |= isStrongWord && strong is not null && !stem.SequenceEqual(strong);
        if (isStrongWord) strong ??= stem.ToString();
    }
}
