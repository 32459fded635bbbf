using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Somebody whom the news name without a word about who it is: a row of names/figures.yaml.</summary>
/// <param name="Country">ISO code of the country whose name it is.</param>
/// <param name="Serves">The country or union that the news mean by the name; null for those who run a company or a world body.</param>
/// <param name="Names">By language, as its papers write the name.</param>
/// <param name="Surname">Which word of a name stands alone for it, counted from 0 or, negative, from the end; null when none does.</param>
internal sealed record Figure(string Id, string Country, string? Serves, FrozenDictionary<string, string> Names, int? Surname)
{
    /// <summary>By language further spellings that papers use.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> Others { get; init; } = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The word that stands alone in a language; null when none does.</summary>
    public string? AloneIn(string language)
    {
        if (Surname is not { } at || !Names.TryGetValue(language, out var name)) return null;
        var words = name.Split(' ', '・', '＝');
        return words.Length < 2 ? null : words[at < 0 ? Math.Max(words.Length + at, 0) : Math.Min(at, words.Length - 1)];
    }
}
