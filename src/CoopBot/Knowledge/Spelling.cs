using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace CoopBot.Knowledge;

/// <summary>
/// A table that spells names of one script in another: at each place the longest entry that fits.
/// <c>^</c> before an entry holds it to the beginning of a word, <c>$</c> after it to the end.
/// </summary>
internal sealed class Spelling(FrozenDictionary<string, string> table)
{
    private const int LongestOnStack = 64;

    private readonly int longest = table.Keys.Select(key => key.Length).DefaultIfEmpty(0).Max();
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> firsts = Lookup(table.Where(entry => entry.Key.StartsWith('^')).Select(entry => (entry.Key[1..], entry.Value)));
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lasts = Lookup(table.Where(entry => entry.Key.EndsWith('$')).Select(entry => (entry.Key[..^1], entry.Value)));
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> anywhere = Lookup(table.Select(entry => (entry.Key, entry.Value)));

    /// <summary>The same table with some entries of another.</summary>
    public Spelling With(Spelling other) => new(Entries.Concat(other.Entries).GroupBy(entry => entry.Key).ToFrozenDictionary(group => group.Key, group => group.Last().Value));

    public IEnumerable<KeyValuePair<string, string>> Entries => table;

    /// <summary>Spells each word for itself; capitals stay capitals, signs between words stay.</summary>
    public string Spell(string name)
    {
        var spelt = new StringBuilder();
        var at = 0;
        while (at < name.Length)
        {
            var end = at;
            while (end < name.Length && (char.IsLetter(name[end]) || name[end] is '\'' or '’')) end++;
            if (end == at)
            {
                spelt.Append(name[at++]);
                continue;
            }
            SpellWord(name.AsSpan(at, end - at), spelt);
            at = end;
        }
        return spelt.ToString();
    }

    private void SpellWord(ReadOnlySpan<char> word, StringBuilder spelt)
    {
        Span<char> lower = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        for (var at = 0; at < lower.Length;)
        {
            var (begin, taken) = (spelt.Length, 0);
            for (var length = Math.Min(longest, lower.Length - at); length > 0 && taken == 0; length--)
            {
                if (Entry(lower, at, length) is not { } entry) continue;
                spelt.Append(entry);
                taken = length;
            }
            if (taken == 0) spelt.Append(lower[at]);
            if (spelt.Length > begin && BeginsWithCapital(word, at)) spelt[begin] = char.ToUpperInvariant(spelt[begin]);
            at += Math.Max(taken, 1);
        }
    }

    /// <summary>A word, or its second half as in O'Neill.</summary>
    private static bool BeginsWithCapital(ReadOnlySpan<char> word, int at) => char.IsUpper(word[at]) && (at == 0 || word[at - 1] is '\'' or '’');

    private string? Entry(ReadOnlySpan<char> word, int at, int length)
    {
        var piece = word.Slice(at, length);
        if (at == 0 && firsts.TryGetValue(piece, out var first)) return first;
        if (at + length == word.Length && lasts.TryGetValue(piece, out var last)) return last;
        return anywhere.TryGetValue(piece, out var entry) ? entry : null;
    }

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<(string Key, string Value)> entries) =>
        entries.ToDictionary(entry => entry.Key, entry => entry.Value).GetAlternateLookup<ReadOnlySpan<char>>();
}
