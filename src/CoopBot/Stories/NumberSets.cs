namespace CoopBot.Stories;

/// <summary>Small sets of words, kept as numbers that the same word always has, all in one array: most of them are empty, and there are many articles.</summary>
internal sealed class NumberSets
{
    /// <summary>Where each set begins, and where the last one ends; then the sets one after another.</summary>
    private readonly uint[] numbers;

    private NumberSets(uint[] numbers) => this.numbers = numbers;

    public NumberSet this[int set] => new(numbers.AsSpan((int)numbers[set], (int)(numbers[set + 1] - numbers[set])));

    public static NumberSets Of(params ReadOnlySpan<IEnumerable<string>> sets)
    {
        var begins = new uint[sets.Length + 1];
        var all = new List<uint>();
        for (var set = 0; set < sets.Length; set++)
        {
            begins[set] = (uint)(begins.Length + all.Count);
            all.AddRange(sets[set].Select(word => Keys.Short(word)).Distinct().Order());
        }
        begins[^1] = (uint)(begins.Length + all.Count);
        return new NumberSets([.. begins, .. all]);
    }
}
