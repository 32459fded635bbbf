using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>A word of a search as the words of the index that must follow each other.</summary>
internal static class IndexPhrase
{
    public static ImmutableArray<SearchWord> Of(SearchWord word)
    {
        // The key of a name is no text to be cut; it holds letters only.
        if (word.Text.StartsWith(IndexedWords.NameMark)) return [new(IndexedWords.NameMark + IndexedWords.Of(word.Text, 1))];
        var words = IndexedWords.Of(word.Text, int.MaxValue).Split(' ').Select(one => new SearchWord(one)).ToImmutableArray();
        if (!IndexedWords.IsSign(words[^1].Text)) return words.SetItem(words.Length - 1, words[^1] with { IsStem = word.IsStem });
        // A sign stands alone only where a run ends with it; elsewhere it begins a pair.
        return words.Length == 1 ? [words[0] with { IsStem = true }] : words.RemoveAt(words.Length - 1);
    }
}
