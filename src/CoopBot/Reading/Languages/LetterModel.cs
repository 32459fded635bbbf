using System.Numerics;
using System.Runtime.InteropServices;
using CoopBot.Knowledge;

namespace CoopBot.Reading.Languages;

/// <summary>
/// Weighs a text of one script in all its languages at once, by how likely each letter is after the two before it.
/// A row of the tables holds the logarithm for each language, and last that of letters drawn blindly: what no language can beat is in none of them.
/// </summary>
internal sealed class LetterModel
{
    private const float ByTriple = 0.55f;
    private const float ByPair = 0.3f;
    private const float ByLetter = 0.1f;
    private const float ByChance = 0.0005f;
    private const float Blindly = 0.95f;

    private readonly LetterClasses classes;
    private readonly string[] codes;
    private readonly int width;

    /// <summary>For three letters the number of their row; 0 where no sample has them, and the row of the last two counts.</summary>
    private readonly ushort[] tripleRows;
    private readonly float[] triples;
    private readonly float[] pairs;

    public LetterModel(Writing writing, IReadOnlyList<LanguageSample> samples)
    {
        classes = new LetterClasses(writing, samples);
        var counts = samples.Select(sample => new LetterCounts(sample, classes)).ToArray();
        codes = [.. counts.Select(count => count.Code)];
        width = (counts.Length + 1 + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var size = classes.Count;
        pairs = new float[size * size * width];
        for (var pair = 0; pair < size * size; pair++) Fill(pairs.AsSpan(pair * width, width), counts, null, pair / size, pair % size);

        tripleRows = new ushort[size * size * size];
        var seen = counts.SelectMany(count => count.Triples).Distinct().Take(ushort.MaxValue - 1).ToArray();
        triples = new float[(seen.Length + 1) * width];
        for (var row = 1; row <= seen.Length; row++)
        {
            var key = seen[row - 1];
            tripleRows[key] = (ushort)row;
            Fill(triples.AsSpan(row * width, width), counts, key / (size * size), key / size % size, key % size);
        }
    }

    /// <summary>Adds the letters of a text to the weights of the languages.</summary>
    /// <param name="weights">As long as <see cref="Weights"/> makes them.</param>
    /// <returns>How many steps were weighed.</returns>
    public int Weigh(ReadOnlySpan<char> text, float[] weights)
    {
        var (first, second, steps) = (0, 0, 0);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan());
        var ofTriples = MemoryMarshal.Cast<float, Vector<float>>(triples.AsSpan());
        var ofPairs = MemoryMarshal.Cast<float, Vector<float>>(pairs.AsSpan());
        var (count, lanes) = (classes.Count, sums.Length);
        for (var at = 0; at <= text.Length; at++)
        {
            var third = at < text.Length ? classes.At(text, at, second != 0) : 0;
            if (third == 0 && second == 0) continue;
            steps++;
            var pair = (second * count) + third;
            var row = tripleRows[(first * count * count) + pair];
            var values = row == 0 ? ofPairs.Slice(pair * lanes, lanes) : ofTriples.Slice(row * lanes, lanes);
            for (var lane = 0; lane < values.Length && lane < sums.Length; lane++) sums[lane] += values[lane];
            (first, second) = third == 0 ? (0, 0) : (second, third);
        }
        return steps;
    }

    public float[] Weights() => new float[width];

    public IEnumerable<(string Code, float Weight)> Named(float[] weights) => codes.Select((code, at) => (code, weights[at]));

    public float BlindWeight(float[] weights) => weights[codes.Length];

    private static void Fill(Span<float> row, LetterCounts[] counts, int? first, int second, int third)
    {
        var blind = 0f;
        for (var at = 0; at < counts.Length; at++)
        {
            var known = first is { } before ? ByTriple * counts[at].After(before, second, third) : 0;
            row[at] = MathF.Log(ByChance + known + (ByPair * counts[at].After(second, third)) + (ByLetter * counts[at].Share(third)));
            blind += counts[at].Share(third);
        }
        row[counts.Length] = MathF.Log(LetterClasses.IsForeign(third) ? ByLetter : ByChance + (Blindly * blind / counts.Length));
    }
}
