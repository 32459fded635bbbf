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
internal sealed record Sketch(ImmutableArray<ulong> Hashes, bool IsWhole)
{
    private const int Size = 96;
    private const int Words = 3;
    private const int Letters = 5;
    private const ulong Seed = 14695981039346656037, Prime = 1099511628211;

    /// <summary>How many of the smallest hashes two texts that are nearly one are sure to share one of.</summary>
    private const int Signs = 10;

    /// <summary>By these a text is looked up.</summary>
    public IEnumerable<ulong> Firsts => Hashes.Take(Signs);

    public static Sketch Of(Page page)
    {
        var tokens = new List<ulong>();
        var isUnspaced = false;
        foreach (var sentence in page.Sentences) Read(sentence.Text, tokens, ref isUnspaced);
        var length = isUnspaced ? Letters : Words;
        var hashes = new SortedSet<ulong>();
        var isWhole = true;
        for (var at = 0; at + length <= tokens.Count; at++)
        {
            var hash = Seed;
            for (var next = at; next < at + length; next++) hash = Mixed((hash ^ tokens[next]) * Prime);
            if (hashes.Count == Size && hash >= hashes.Max) isWhole = false;
            else if (hashes.Add(hash) && hashes.Count > Size) isWhole = !hashes.Remove(hashes.Max);
        }
        return new Sketch([.. hashes], isWhole);
    }

    /// <summary>The share that two texts have in common of what both hold, and of what the shorter one holds.</summary>
    public (double OfBoth, double OfShorter) Common(Sketch other)
    {
        if (Hashes.IsEmpty || other.Hashes.IsEmpty) return (0, 0);
        // Below the smaller bound both sketches hold everything that their texts do.
        var bound = Math.Min(IsWhole ? ulong.MaxValue : Hashes[^1], other.IsWhole ? ulong.MaxValue : other.Hashes[^1]);
        var (mine, its, common) = (0, 0, 0);
        while (true)
        {
            var a = mine < Hashes.Length && Hashes[mine] <= bound ? Hashes[mine] : (ulong?)null;
            var b = its < other.Hashes.Length && other.Hashes[its] <= bound ? other.Hashes[its] : (ulong?)null;
            if (a is null && b is null) break;
            if (a == b) (mine, its, common) = (mine + 1, its + 1, common + 1);
            else if (b is null || a < b) mine++;
            else its++;
        }
        return ((double)common / Math.Max(1, mine + its - common), (double)common / Math.Max(1, Math.Min(mine, its)));
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
