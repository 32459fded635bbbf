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
    private readonly int longest = table.Keys.Select(key => key.Length).DefaultIfEmpty(0).Max();

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
            spelt.Append(SpellWord(name[at..end]));
            at = end;
        }
        return spelt.ToString();
    }

    private string SpellWord(string word)
    {
        var lower = word.ToLowerInvariant();
        var spelt = new StringBuilder();
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
        return spelt.ToString();
    }

    /// <summary>A word, or its second half as in O'Neill.</summary>
    private static bool BeginsWithCapital(string word, int at) => char.IsUpper(word[at]) && (at == 0 || word[at - 1] is '\'' or '’');

    private string? Entry(string word, int at, int length)
    {
        var piece = word.Substring(at, length);
        if (at == 0 && table.TryGetValue("^" + piece, out var first)) return first;
        if (at + length == word.Length && table.TryGetValue(piece + "$", out var last)) return last;
        return table.GetValueOrDefault(piece);
    }
}
