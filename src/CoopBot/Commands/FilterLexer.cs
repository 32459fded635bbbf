using System.Globalization;
using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>Cuts a typed filter into words and quoted phrases.</summary>
internal static class FilterLexer
{
    /// <summary>Signs that may stand inside a name, as in Timor-Leste or U.S.; every other sign ends one.</summary>
    private const string InsideNames = "-‐‑–—−.&'’";

    private const string Dashes = "-‐‑–—−";

    private const string Pluses = "+＋";

    private static readonly Dictionary<char, string> Quotes = new()
    {
        ['"'] = "\"“”",
        ['“'] = "”\"“",
        ['”'] = "”\"",
        ['„'] = "”“\"",
        ['«'] = "»",
        ['「'] = "」",
        ['『'] = "』",
        ['＂'] = "＂",
    };

    /// <summary>Where the phrase ends that the mark begins: the place of the closing mark, or the end of the text when there is none; -1 when the sign is no such mark.</summary>
    public static int EndOfPhrase(string text, int at) =>
        !Quotes.TryGetValue(text[at], out var closing) ? -1 : text.AsSpan(at + 1).IndexOfAny(closing) is >= 0 and var length ? at + 1 + length : text.Length;

    public static bool IsQuote(char sign) => Quotes.ContainsKey(sign) || Quotes.Values.Any(closing => closing.Contains(sign));

    public static IReadOnlyList<FilterUnit> Cut(string text)
    {
        var units = new List<FilterUnit>();
        var (isApart, isExcluded, isJoined) = (true, false, false);
        for (var at = 0; at < text.Length;)
        {
            var sign = text[at];
            if (EndOfPhrase(text, at) is >= 0 and var end)
            {
                // A phrase that is never closed goes to the end of the line.
                units.Add(new FilterUnit(at + 1, end - at - 1, IsPhrase: true, isExcluded, IsApart: true, isJoined));
                (isApart, isExcluded, isJoined) = (true, false, false);
                at = end + 1;
            }
            else if (IsLetter(sign))
            {
                var start = at++;
                if (!Script.IsUnspaced(sign))
                    while (at < text.Length && (IsLetter(text[at]) || IsInnerApostrophe(text, at)) && !Script.IsUnspaced(text[at])) at++;
                units.Add(new FilterUnit(start, at - start, IsPhrase: false, isExcluded, isApart, isJoined));
                (isApart, isExcluded, isJoined) = (false, false, false);
            }
            else
            {
                if (IsExclusion(text, at)) (isApart, isExcluded, isJoined) = (true, true, false);
                else if (!char.IsWhiteSpace(sign) && !InsideNames.Contains(sign)) (isApart, isExcluded, isJoined) = (true, false, Pluses.Contains(sign));
                at++;
            }
        }
        return units;
    }

    private static bool IsLetter(char sign) =>
        char.IsLetterOrDigit(sign) || Script.IsUnspaced(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;

    private static bool IsInnerApostrophe(string text, int at) =>
        Fold.Letter(text[at]) == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    /// <summary>A dash right before a word and not right after one.</summary>
    private static bool IsExclusion(string text, int at) =>
        Dashes.Contains(text[at])
        && (at == 0 || (!IsLetter(text[at - 1]) && !Dashes.Contains(text[at - 1])))
        && at + 1 < text.Length && (IsLetter(text[at + 1]) || Quotes.ContainsKey(text[at + 1]));
}
