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

    /// <summary>
    /// For two letters the number of their block in <see cref="steps"/>. Those of pairs that no sample has are the first blocks, which go by the second
    /// letter alone: most pairs are such, and would fill megabytes.
    /// </summary>
    private readonly ushort[] blocks;

    /// <summary>Blocks of as many as there are letters: for the next letter its row.</summary>
    private readonly ushort[] steps;

    private readonly float[] rows;

    public LetterModel(Writing writing, IReadOnlyList<LanguageSample> samples)
    {
        classes = new LetterClasses(writing, samples);
        var counts = samples.Select(sample => new LetterCounts(sample, classes)).ToArray();
        Codes = [.. counts.Select(count => count.Code)];
        width = (counts.Length + 1 + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var size = classes.Count;
        var pairs = counts.SelectMany(count => count.Pairs).Distinct().ToArray();
        var triples = counts.SelectMany(count => count.Triples).Distinct().Take(ushort.MaxValue - size - pairs.Length).ToArray();
        var contexts = triples.Select(triple => triple / size).Distinct().ToArray();

        // A row each: of letters after letters that no sample has before them, of pairs, of triples.
        rows = new float[(size + pairs.Length + triples.Length) * width];
        blocks = new ushort[size * size];
        steps = new ushort[(size + contexts.Length) * size];
        for (var second = 0; second < size; second++)
        {
            for (var third = 0; third < size; third++) steps[(second * size) + third] = (ushort)third;
        }
        for (var third = 0; third < size; third++) Fill(rows.AsSpan(third * width, width), counts, null, null, third);
        var row = (ushort)size;
        foreach (var pair in pairs)
        {
            Fill(rows.AsSpan(row * width, width), counts, null, pair / size, pair % size);
            steps[pair] = row++;
        }
        for (var pair = 0; pair < blocks.Length; pair++) blocks[pair] = (ushort)(pair % size);
        for (var at = 0; at < contexts.Length; at++)
        {
            blocks[contexts[at]] = (ushort)(size + at);
            steps.AsSpan(contexts[at] % size * size, size).CopyTo(steps.AsSpan((size + at) * size, size));
        }
        foreach (var triple in triples)
        {
            Fill(rows.AsSpan(row * width, width), counts, triple / (size * size), triple / size % size, triple % size);
            steps[(blocks[triple / size] * size) + (triple % size)] = row++;
        }
    }

    /// <summary>The languages, in the order of their weights.</summary>
    public string[] Codes { get; }

    /// <summary>Adds the letters of a text to the weights of the languages.</summary>
    /// <param name="weights">As long as <see cref="Weights"/> makes them.</param>
    /// <returns>How many steps were weighed.</returns>
    public int Weigh(ReadOnlySpan<char> text, float[] weights)
    {
        Span<int> found = text.Length < MostOnStack ? stackalloc int[text.Length + 1] : new int[text.Length + 1];
        found = found[..Steps(text, found)];
        var sums = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan());
        var values = MemoryMarshal.Cast<float, Vector<float>>(rows.AsSpan());
        var lanes = sums.Length;
        // Two at a time: as many sums stay in registers without a loop of their own.
        for (var lane = 0; lane < lanes; lane += 2)
        {
            var isLast = lane + 1 == lanes;
            var (one, other) = (sums[lane], isLast ? default : sums[lane + 1]);
            foreach (var row in found)
            {
                one += values[(row * lanes) + lane];
                if (!isLast) other += values[(row * lanes) + lane + 1];
            }
            sums[lane] = one;
            if (!isLast) sums[lane + 1] = other;
        }
        return found.Length;
    }

    /// <summary>The row of each step from letter to letter.</summary>
    private int Steps(ReadOnlySpan<char> text, Span<int> found)
    {
        var (first, second, count) = (0, 0, 0);
        var size = classes.Count;
        for (var at = 0; at <= text.Length; at++)
        {
            var third = at < text.Length ? classes.At(text, at, second != 0) : 0;
            if (third == 0 && second == 0) continue;
            found[count++] = steps[(blocks[(first * size) + second] * size) + third];
            (first, second) = third == 0 ? (0, 0) : (second, third);
        }
        return count;
    }

    public float[] Weights() => new float[width];

    public float BlindWeight(float[] weights) => weights[Codes.Length];

    private static void Fill(Span<float> row, LetterCounts[] counts, int? first, int? second, int third)
    {
        var blind = 0f;
        for (var at = 0; at < counts.Length; at++)
        {
            var byTriple = first is { } before ? ByTriple * counts[at].After(before, second!.Value, third) : 0;
            var byPair = second is { } last ? ByPair * counts[at].After(last, third) : 0;
            row[at] = MathF.Log(ByChance + byTriple + byPair + (ByLetter * counts[at].Share(third)));
            blind += counts[at].Share(third);
        }
        row[counts.Length] = MathF.Log(LetterClasses.IsForeign(third) ? ByLetter : ByChance + (Blindly * blind / counts.Length));
    }
}
