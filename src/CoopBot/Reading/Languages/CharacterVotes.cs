using System.Collections.Frozen;
using CoopBot.Knowledge;

namespace CoopBot.Reading.Languages;

/// <summary>Tells who writes in Chinese characters: by those that the other lacks, and in a tie by pairs of them.</summary>
internal sealed class CharacterVotes(IEnumerable<LanguageSample> samples)
{
    private const int LetterVotes = 2;

    private readonly (string Code, FrozenSet<char> Letters, FrozenSet<int> Pairs)[] voters =
        [.. samples.Select(sample => (sample.Code, sample.Letters.ToFrozenSet(), PairsOf(sample.Text).ToFrozenSet()))];

    /// <summary>Null when nothing speaks for one of them more than for the others.</summary>
    public string? Winner(ReadOnlySpan<char> text)
    {
        var votes = new int[voters.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (WritingTable.Of(text[at]) != Writing.Chinese) continue;
            var isPair = at + 1 < text.Length && WritingTable.Of(text[at + 1]) == Writing.Chinese;
            for (var voter = 0; voter < voters.Length; voter++)
            {
                if (voters[voter].Letters.Contains(text[at])) votes[voter] += LetterVotes;
                if (isPair && voters[voter].Pairs.Contains(PairOf(text[at], text[at + 1]))) votes[voter]++;
            }
        }
        var most = votes.DefaultIfEmpty(0).Max();
        return most > 0 && votes.Count(count => count == most) == 1 ? voters[Array.IndexOf(votes, most)].Code : null;
    }

    private static IEnumerable<int> PairsOf(string text) =>
        text.Zip(text.Skip(1)).Where(pair => WritingTable.Of(pair.First) == Writing.Chinese && WritingTable.Of(pair.Second) == Writing.Chinese).Select(pair => PairOf(pair.First, pair.Second));

    private static int PairOf(char first, char second) => (first << 16) | second;
}
