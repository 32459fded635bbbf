namespace CoopBot.Stories;

/// <summary>Hashes of words that stay the same from run to run.</summary>
internal static class Keys
{
    private const ulong Seed = 14695981039346656037, Prime = 1099511628211;

    public static ulong Of(params ReadOnlySpan<string> words)
    {
        var hash = Seed;
        foreach (var word in words)
        {
            foreach (var letter in word) hash = (hash ^ letter) * Prime;
            hash = (hash ^ '\n') * Prime;
        }
        return hash;
    }

    /// <summary>The key of two keys; their order counts.</summary>
    public static ulong Together(ulong one, ulong other) => ((one * Prime) ^ other) * Prime;

    /// <summary>Half as long: among the some thousand words that articles are compared by, two hardly ever share one.</summary>
    public static uint Short(params ReadOnlySpan<string> words) => Short(Of(words));

    public static uint Short(ulong hash) => (uint)hash ^ (uint)(hash >> 32);
}
