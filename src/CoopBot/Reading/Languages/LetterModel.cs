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

    private const int MostOnStack = 4_096;

    private readonly LetterClasses classes;
    private readonly int width;

    /// <summary>For three letters the number of their row; 0 where no sample has them, and the row of the last two counts.</summary>
    private readonly ushort[] tripleRows;

    /// <summary>First those of two letters, from <see cref="firstTriple"/> on those of three.</summary>
    private readonly float[] rows;
    private readonly int firstTriple;

    public LetterModel(Writing writing, IReadOnlyList<LanguageSample> samples)
    {
        classes = new LetterClasses(writing, samples);
        var counts = samples.Select(sample => new LetterCounts(sample, classes)).ToArray();
        Codes = [.. counts.Select(count => count.Code)];
        width = (counts.Length + 1 + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var size = classes.Count;
        tripleRows = new ushort[size * size * size];
        var seen = counts.SelectMany(count => count.Triples).Distinct().Take(ushort.MaxValue - 1).ToArray();
        firstTriple = (size * size) - 1;
        rows = new float[((size * size) + seen.Length) * width];
        for (var pair = 0; pair < size * size; pair++) Fill(rows.AsSpan(pair * width, width), counts, null, pair / size, pair % size);
        for (var row = 1; row <= seen.Length; row++)
        {
            var key = seen[row - 1];
            tripleRows[key] = (ushort)row;
            Fill(rows.AsSpan((firstTriple + row) * width, width), counts, key / (size * size), key / size % size, key % size);
        }
    }

    /// <summary>The languages, in the order of their weights.</summary>
    public string[] Codes { get; }

    /// <summary>Adds the letters of a text to the weights of the languages.</summary>
    /// <param name="weights">As long as <see cref="Weights"/> makes them.</param>
    /// <returns>How many steps were weighed.</returns>
    public int Weigh(ReadOnlySpan<char> text, float[] weights)
    {
        Span<int> steps = text.Length < MostOnStack ? stackalloc int[text.Length + 1] : new int[text.Length + 1];
        steps = steps[..Steps(text, steps)];
        var sums = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan());
        var values = MemoryMarshal.Cast<float, Vector<float>>(rows.AsSpan());
        var lanes = sums.Length;
        // Two at a time: as many sums stay in registers without a loop of their own.
        for (var lane = 0; lane < lanes; lane += 2)
        {
            var isLast = lane + 1 == lanes;
            var (one, other) = (sums[lane], isLast ? default : sums[lane + 1]);
            foreach (var row in steps)
            {
                one += values[(row * lanes) + lane];
                if (!isLast) other += values[(row * lanes) + lane + 1];
            }
            sums[lane] = one;
            if (!isLast) sums[lane + 1] = other;
        }
        return steps.Length;
    }

    /// <summary>The row of each step from letter to letter.</summary>
    private int Steps(ReadOnlySpan<char> text, Span<int> steps)
    {
        var (first, second, count) = (0, 0, 0);
        var size = classes.Count;
        for (var at = 0; at <= text.Length; at++)
        {
            var third = at < text.Length ? classes.At(text, at, second != 0) : 0;
            if (third == 0 && second == 0) continue;
            var pair = (second * size) + third;
            var row = tripleRows[(first * size * size) + pair];
            steps[count++] = row == 0 ? pair : firstTriple + row;
            (first, second) = third == 0 ? (0, 0) : (second, third);
        }
        return count;
    }

    public float[] Weights() => new float[width];

    public float BlindWeight(float[] weights) => weights[Codes.Length];

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
