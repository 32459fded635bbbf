namespace CoopBot.Knowledge;

/// <summary>The signs of currencies or units – "US$", "км²" – by how they begin and end, the longest first.</summary>
internal sealed class SignIndex
{
    private readonly ILookup<char, (string Sign, string Id)> byFirst;
    private readonly ILookup<char, (string Sign, string Id)> byLast;

    public SignIndex(IEnumerable<Measure> measures)
    {
        var signs = measures.SelectMany(measure => measure.Signs.Select(sign => (Sign: sign, measure.Id))).OrderByDescending(sign => sign.Sign.Length).ToList();
        byFirst = signs.ToLookup(sign => sign.Sign[0]);
        byLast = signs.ToLookup(sign => sign.Sign[^1]);
    }

    /// <summary>The signs that stand at a place of a text.</summary>
    public IEnumerable<(string Sign, string Id)> At(string text, int start) =>
        start < text.Length ? byFirst[text[start]].Where(sign => string.CompareOrdinal(text, start, sign.Sign, 0, sign.Sign.Length) == 0) : [];

    /// <summary>The signs that end before a place of a text.</summary>
    public IEnumerable<(string Sign, string Id)> Before(string text, int end) =>
        end > 0 ? byLast[text[end - 1]].Where(sign => sign.Sign.Length <= end && string.CompareOrdinal(text, end - sign.Sign.Length, sign.Sign, 0, sign.Sign.Length) == 0) : [];
}
