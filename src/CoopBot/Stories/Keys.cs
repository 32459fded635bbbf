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
}
