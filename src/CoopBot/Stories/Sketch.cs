using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>
/// The smallest hashes of a text's word triples: enough to tell how much two texts have in common, however long they are. Texts without blanks are taken by
/// runs of five letters.
/// </summary>
/// <param name="Hashes">In order, the smallest first.</param>
/// <param name="IsWhole">True when no hash was left out.</param>
internal sealed record Sketch(ImmutableArray<uint> Hashes, bool IsWhole)
{
    private const int Size = 96;
    private const int Words = 3;
    private const int Letters = 5;
    private const int StepsAtOnce = 8;
    private const ulong Seed = 14695981039346656037, Prime = 1099511628211;

    /// <summary>How many of the smallest hashes two texts that are nearly one are sure to share one of.</summary>
    private const int Signs = 10;

    /// <summary>By these a text is looked up.</summary>
    public IEnumerable<uint> Firsts => Hashes.Take(Signs);

    public static Sketch Of(Page page)
    {
        var tokens = new List<ulong>();
        var isUnspaced = false;
        foreach (var sentence in page.Sentences) Read(sentence.Text, tokens, ref isUnspaced);
        var length = isUnspaced ? Letters : Words;
        var hashes = new uint[Math.Max(0, tokens.Count - length + 1)];
        for (var at = 0; at < hashes.Length; at++)
        {
            var hash = Seed;
            for (var next = at; next < at + length; next++) hash = Mixed((hash ^ tokens[next]) * Prime);
            hashes[at] = (uint)(hash >> 32);
        }
        Array.Sort(hashes);
        var different = 0;
        foreach (var hash in hashes)
        {
            if (different == 0 || hash != hashes[different - 1]) hashes[different++] = hash;
        }
        return new Sketch([.. hashes.AsSpan(0, Math.Min(different, Size))], different <= Size);
    }

    /// <summary>The share that two texts have in common of what both hold, and of what the shorter one holds; nothing when neither is as large as asked for.</summary>
    public (double OfBoth, double OfShorter) Common(Sketch other, double leastOfBoth, double leastOfShorter)
    {
        if (Hashes.IsEmpty || other.Hashes.IsEmpty) return (0, 0);
        // Below the smaller bound both sketches hold everything that their texts do.
        var bound = Math.Min(IsWhole ? uint.MaxValue : Hashes[^1], other.IsWhole ? uint.MaxValue : other.Hashes[^1]);
        ReadOnlySpan<uint> own = Hashes.AsSpan(0, UpTo(bound)), others = other.Hashes.AsSpan(0, other.UpTo(bound));
        // Most texts have next to nothing in common, which shows long before the end.
        var least = (int)Math.Min(leastOfBoth / (1 + leastOfBoth) * (own.Length + others.Length), leastOfShorter * Math.Min(own.Length, others.Length));
        var (mine, its, common) = (0, 0, 0);
        while (mine < own.Length && its < others.Length)
        {
            if (common + Math.Min(own.Length - mine, others.Length - its) < least) return (0, 0);
            // Which one is smaller is as good as random: numbers added are cheaper than branches taken.
            for (var steps = Math.Min(StepsAtOnce, Math.Min(own.Length - mine, others.Length - its)); steps > 0; steps--)
            {
                var (a, b) = (own[mine], others[its]);
                common += a == b ? 1 : 0;
                mine += a <= b ? 1 : 0;
                its += b <= a ? 1 : 0;
            }
        }
        return ((double)common / Math.Max(1, own.Length + others.Length - common), (double)common / Math.Max(1, Math.Min(own.Length, others.Length)));
    }

    /// <summary>How many hashes are no larger than the bound.</summary>
    private int UpTo(uint bound)
    {
        if (Hashes[^1] <= bound) return Hashes.Length;
        var at = Hashes.BinarySearch(bound);
        return at >= 0 ? at + 1 : ~at;
    }

    private static void Read(string text, List<ulong> tokens, ref bool isUnspaced)
    {
        var hash = Seed;
        var isInWord = false;
        foreach (var written in text)
        {
            var letter = Fold.Letter(written);
            if (Script.IsUnspaced(letter))
            {
                isUnspaced = true;
                tokens.Add(Mixed(letter * Prime));
            }
            else if (char.IsLetterOrDigit(letter))
            {
                (hash, isInWord) = ((hash ^ letter) * Prime, true);
                continue;
            }
            if (isInWord) tokens.Add(hash);
            (hash, isInWord) = (Seed, false);
        }
        if (isInWord) tokens.Add(hash);
    }

    /// <summary>Multiplying alone leaves the order of hashes close to that of the letters.</summary>
    private static ulong Mixed(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 29;
        return hash;
    }
}
