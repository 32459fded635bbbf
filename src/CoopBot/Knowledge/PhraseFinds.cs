namespace CoopBot.Knowledge;

/// <summary>What the patterns of a book found in a text, index by index.</summary>
internal sealed class PhraseFinds
{
    private readonly FoundPhrase[] found;
    private readonly int[] ends;

    /// <param name="hits">Of all indexes, in the order they are to have in each.</param>
    public PhraseFinds(PatternBook book, int indexes, List<(int Index, FoundPhrase Phrase)> hits)
    {
        Book = book;
        ends = new int[indexes + 1];
        foreach (var (index, _) in hits) ends[index + 1]++;
        for (var index = 1; index <= indexes; index++) ends[index] += ends[index - 1];
        // The beginnings move on to be the ends.
        found = new FoundPhrase[hits.Count];
        foreach (var (index, phrase) in hits) found[ends[index]++] = phrase;
    }

    public PatternBook Book { get; }

    public ReadOnlySpan<FoundPhrase> Of(int index)
    {
        var start = index == 0 ? 0 : ends[index - 1];
        return found.AsSpan(start, ends[index] - start);
    }
}
