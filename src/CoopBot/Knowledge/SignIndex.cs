using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>The signs of currencies or units – "US$", "км²" – by how they begin and end, the longest first.</summary>
internal sealed class SignIndex
{
    private readonly FrozenDictionary<char, ImmutableArray<(string Sign, string Id)>> byFirst;
    private readonly FrozenDictionary<char, ImmutableArray<(string Sign, string Id)>> byLast;

    public SignIndex(IEnumerable<Measure> measures)
    {
        var signs = measures.SelectMany(measure => measure.Signs.Select(sign => (Sign: sign, measure.Id))).OrderByDescending(sign => sign.Sign.Length).ToList();
        byFirst = signs.GroupBy(sign => sign.Sign[0]).ToFrozenDictionary(same => same.Key, same => same.ToImmutableArray());
        byLast = signs.GroupBy(sign => sign.Sign[^1]).ToFrozenDictionary(same => same.Key, same => same.ToImmutableArray());
    }

    /// <summary>The signs that stand at a place of a text.</summary>
    public IEnumerable<(string Sign, string Id)> At(string text, int start) =>
        start < text.Length && byFirst.TryGetValue(text[start], out var signs) ? signs.Where(sign => string.CompareOrdinal(text, start, sign.Sign, 0, sign.Sign.Length) == 0) : [];

    /// <summary>The signs that end before a place of a text.</summary>
    public IEnumerable<(string Sign, string Id)> Before(string text, int end) =>
        end > 0 && byLast.TryGetValue(text[end - 1], out var signs) ? signs.Where(sign => sign.Sign.Length <= end && string.CompareOrdinal(text, end - sign.Sign.Length, sign.Sign, 0, sign.Sign.Length) == 0) : [];
}
