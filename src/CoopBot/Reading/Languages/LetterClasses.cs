using CoopBot.Knowledge;

namespace CoopBot.Reading.Languages;

/// <summary>Numbers the letters of one script, small and capital alike. 0 is whatever parts words, 1 a letter that none of the languages has.</summary>
internal sealed class LetterClasses
{
    private const int Foreign = 1;

    /// <summary>An alphabet has fewer letters; tables over three of them must stay small.</summary>
    private const int Most = 160;

    private readonly byte[] table = new byte[char.MaxValue + 1];
    private readonly Writing writing;

    public LetterClasses(Writing writing, IEnumerable<LanguageSample> samples)
    {
        this.writing = writing;
        for (var letter = 0; letter < table.Length; letter++)
        {
            if (WritingTable.Of((char)letter) == writing) table[letter] = Foreign;
        }
        var letters = samples.SelectMany(sample => sample.Letters).Select(char.ToLowerInvariant).Where(letter => WritingTable.Of(letter) == writing).Distinct().Take(Most);
        Count = Foreign + 1;
        Apostrophe = Count++;
        foreach (var letter in letters) table[letter] = (byte)Count++;
        for (var letter = 0; letter < table.Length; letter++)
        {
            var small = char.ToLowerInvariant((char)letter);
            if (table[letter] == Foreign && WritingTable.Of(small) == writing) table[letter] = table[small];
        }
    }

    public int Count { get; }

    public int Apostrophe { get; }

    public static bool IsForeign(int letter) => letter == Foreign;

    /// <summary>The class of the sign at a place; an apostrophe counts inside a word only.</summary>
    public int At(ReadOnlySpan<char> text, int at, bool isInWord)
    {
        var found = table[text[at]];
        if (found != 0 || !isInWord || !IsApostrophe(text[at])) return found;
        return at + 1 < text.Length && WritingTable.Of(text[at + 1]) == writing ? Apostrophe : 0;
    }

    public IEnumerable<int> Of(string letters) =>
        letters.Select(letter => IsApostrophe(letter) ? Apostrophe : table[letter]).Where(letter => letter > Foreign).Distinct();

    private static bool IsApostrophe(char sign) => sign is '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`' or '´' or 'ʹ' or '′' or '＇';
}
