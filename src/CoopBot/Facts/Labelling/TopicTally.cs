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
    private readonly HashSet<string> strong = [];
    private int lastSentence = -1;

    public double Score { get; private set; }

    /// <summary>How often its words stand in the article.</summary>
    public int Mentions { get; private set; }

    /// <summary>How many different words name it outright.</summary>
    public int OutrightWords => outright.Count;

    /// <summary>How many different words say it that others do not name in passing.</summary>
    public int StrongWords => strong.Count;

    /// <summary>How many sentences name it.</summary>
    public int Sentences { get; private set; }

    /// <summary>Named outright where it was discussed.</summary>
    public bool IsOutright { get; private set; }

    /// <summary>False where one word that others name too is all there is.</summary>
    public bool IsMoreThanPassing => strong.Count > 0 || outright.Count > 0 || Mentions > 1;

    /// <summary>Not only in the name of a body that has several fields.</summary>
    public bool IsNamedOutside { get; private set; }

    public List<Span> Words { get; } = [];

    public void Add(ReadOnlySpan<char> stem, TopicMention mention)
    {
        Mentions++;
        if (mention.Span.Sentence != lastSentence) Sentences++;
        lastSentence = mention.Span.Sentence;
        ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(repeats.GetAlternateLookup<ReadOnlySpan<char>>(), stem, out _);
        if (++times > MostRepeats) return;
        var isName = mention.WordWeight > TopicWord.Strong;
        Words.Add(mention.Span);
        Score += mention.WordWeight * mention.PlaceWeight;
        if (mention.WordWeight >= TopicWord.Strong) (isName ? outright : strong).GetAlternateLookup<ReadOnlySpan<char>>().Add(stem);
        IsOutright |= mention.IsMeant && isName;
        IsNamedOutside |= !mention.IsOfBody;
    }
}
