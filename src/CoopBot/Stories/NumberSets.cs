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
            var first = all.Count;
            foreach (var word in sets[set]) Put(all, first, Keys.Short(word));
        }
        begins[^1] = (uint)(begins.Length + all.Count);
        return new NumberSets([.. begins, .. all]);
    }

    /// <summary>Into its place in the set that begins there, unless it is in it.</summary>
    private static void Put(List<uint> all, int first, uint number)
    {
        var at = all.Count;
        while (at > first && all[at - 1] > number) at--;
        if (at == first || all[at - 1] != number) all.Insert(at, number);
    }
}
