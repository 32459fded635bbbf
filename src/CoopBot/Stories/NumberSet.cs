namespace CoopBot.Stories;

/// <summary>Different numbers in order, a stretch of the sets of an article. Some ten at most: too few for a hash table to be worth its making.</summary>
internal readonly ref struct NumberSet(ReadOnlySpan<uint> numbers)
{
    private readonly ReadOnlySpan<uint> numbers = numbers;

    public int Count => numbers.Length;

    public bool Contains(uint number) => numbers.BinarySearch(number) >= 0;

    /// <summary>How many numbers are in both.</summary>
    public int Common(NumberSet other)
    {
        var (mine, its, common) = (0, 0, 0);
        while (mine < numbers.Length && its < other.numbers.Length)
        {
            var (a, b) = (numbers[mine], other.numbers[its]);
            if (a == b) common++;
            if (a <= b) mine++;
            if (b <= a) its++;
        }
        return common;
    }

    public bool Overlaps(NumberSet other) => Common(other) > 0;

    public bool SetEquals(NumberSet other) => Count == other.Count && Common(other) == Count;

    public bool IsSubsetOf(NumberSet other) => Common(other) == Count;
}
