namespace CoopBot.Facts.Names;

/// <summary>Japanese names in Latin letters: syllables that end in a vowel or in n.</summary>
internal static class Romaji
{
    private const int Shortest = 3;
    private const int MostConsonants = 3;

    public static bool Fits(ReadOnlySpan<char> word)
    {
        var consonants = 0;
        foreach (var letter in word)
        {
            var small = char.ToLowerInvariant(letter);
            if (small is 'a' or 'i' or 'u' or 'e' or 'o') consonants = 0;
            else if (!"bcdfghjkmnprstwyz".Contains(small) || ++consonants > MostConsonants) return false;
        }
        return word.Length >= Shortest && (consonants == 0 || (consonants == 1 && char.ToLowerInvariant(word[^1]) == 'n'));
    }
}
