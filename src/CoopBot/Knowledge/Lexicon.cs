namespace CoopBot.Knowledge;

/// <summary>The words of one language, ready to be found in a text.</summary>
internal sealed class Lexicon
{
    public required Language Language { get; init; }

    /// <summary>ISO codes.</summary>
    public required PhraseIndex<string> Countries { get; init; }

    public required PhraseIndex<TopicWord> Topics { get; init; }

    public required PhraseIndex<Subject> Subjects { get; init; }

    public required PhraseIndex<Good> Goods { get; init; }

    public required PhraseIndex<Organisation> Organisations { get; init; }

    public required PhraseIndex<Place> Places { get; init; }

    public required PhraseIndex<Rank> Ranks { get; init; }

    public required PhraseIndex<Portfolio> Portfolios { get; init; }

    /// <summary>Words that tell what a sentence does: signs, denies, quotes, looks back. By the names of <see cref="Cue"/>.</summary>
    public required PhraseIndex<string> Cues { get; init; }

    /// <summary>Those alone that tell of a sentence that it says nothing by itself: <see cref="Cue.SourceNote"/>, <see cref="Cue.Leaning"/>, <see cref="Cue.LeaningOn"/>.</summary>
    public required PhraseIndex<string> Asides { get; init; }

    /// <summary>Words about figures and days: magnitudes, currencies, units, months. By the names of <see cref="NumberCue"/>.</summary>
    public required PhraseIndex<string> Numbers { get; init; }

    /// <summary>How the language builds names of organisations and places.</summary>
    public required NameGrammar Names { get; init; }

    public required PlaceAdjectives PlaceAdjectives { get; init; }

    /// <summary>True for a folded word that joins two names: and, oraz, мен.</summary>
    public bool IsAnd(ReadOnlySpan<char> word) => Names.Order == "last"
        ? Names.Joints.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        : word.SequenceEqual(Language.And.AsSpan().Trim()) || IsOtherAnd(word);

    private bool IsOtherAnd(ReadOnlySpan<char> word)
    {
        foreach (var other in Language.OtherAnds) if (word.SequenceEqual(other)) return true;
        return false;
    }
}
