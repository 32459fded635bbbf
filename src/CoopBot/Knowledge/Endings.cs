using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>
/// The endings that may follow a stem in a language. Where endings are chained, as in Kazakh and Uzbek
/// (house-plural-my-from), up to <paramref name="depth"/> of them may stand in a row.
/// </summary>
internal sealed class Endings(IEnumerable<string> endings, int depth)
{
    private const int LongestChain = 18;

    private readonly FrozenSet<string> all = endings.Select(Fold.Text).Where(ending => ending.Length > 0).ToFrozenSet();
    private readonly int longest = endings.Select(ending => ending.Length).DefaultIfEmpty(0).Max();

    public static readonly Endings None = new([], 1);

    public bool Allow(ReadOnlySpan<char> rest) => rest.IsEmpty || (rest.Length <= LongestChain && Allow(rest, depth));

    private bool Allow(ReadOnlySpan<char> rest, int left)
    {
        var lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.Contains(rest)) return true;
        if (left == 1) return false;
        for (var length = 1; length < rest.Length && length <= longest; length++)
        {
            if (lookup.Contains(rest[..length]) && Allow(rest[length..], left - 1)) return true;
        }
        return false;
    }
}
