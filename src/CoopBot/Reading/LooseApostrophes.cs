using System.Text.RegularExpressions;

namespace CoopBot.Reading;

/// <summary>Blanks that stray programs put about the apostrophe of a letter: "O ' zbekiston", "bo' yicha", "tarmog 'ida".</summary>
/// <param name="letters">The letters that are written with an apostrophe, small: "og" in Uzbek.</param>
internal sealed partial class LooseApostrophes(string letters)
{
    /// <summary>A word may end in "g'" but in no "o'": behind "g" only the blank before the apostrophe is one too many.</summary>
    public string Mend(string text) => Loose().Replace(text, match =>
        letters.Contains(char.ToLowerInvariant(match.Value[0])) && (match.Value[^1] != ' ' || !IsFinal(match.Value[0])) ? match.Value.Replace(" ", "", StringComparison.Ordinal) : match.Value);

    private bool IsFinal(char letter) => char.ToLowerInvariant(letter) != letters[0];

    [GeneratedRegex("""\p{L}(?: ['‘’ʻʼ`´] ?|['‘’ʻʼ`´] )(?=\p{Ll})""", RegexOptions.CultureInvariant)]
    private static partial Regex Loose();
}
