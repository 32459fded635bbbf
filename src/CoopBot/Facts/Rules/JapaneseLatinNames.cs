using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Persons whose names a Japanese text leaves in Latin letters, before an office: Siti Rahayu学長, Moh. Hasan副学長.</summary>
internal static class JapaneseLatinNames
{
    private const int LongestName = 40;
    private const int MostWords = 4;

    /// <summary>TOKTOGULOVA Aigul: a surname in capitals alone, longer than acronyms are.</summary>
    private const int LeastCapitals = 5;

    public static void Gather(Draft draft, Scan scan, NameSigns signs, PersonList people)
    {
        var text = scan.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterUpper(text[at]) || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '\''))) continue;
            var end = at;
            while (end < text.Length && end - at <= LongestName && IsSign(text[end])) end++;
            while (end > at && text[end - 1] is ' ' or '.' or '-') end--;
            if (end == text.Length || !IsName(text.AsSpan(at, end - at)) || draft.IsTaken(scan.SpanOf(at, end)) || scan.Organisations.Overlap(at, end) || scan.Countries.Overlap(at, end) || scan.Places.Overlap(at, end))
            {
                at = Math.Max(at, end - 1);
                continue;
            }
            var title = JapaneseTitles.At(scan, signs, end) is > 0 and var own ? own : ServedTitles.At(scan, signs, end) is > 0 and var served ? served : ServedTitles.Run(scan, signs, end);
            if (title > 0) JapanesePersons.Add(scan, at, end, title, text.AsSpan(at, end - at).Count(' ') + 1, null, draft.Knowledge.Names.Given.KanjiSurnames, people);
            at = end - 1;
        }
    }

    private static bool IsSign(char sign) => char.IsAsciiLetter(sign) || sign is ' ' or '.' or '-' or '\'' or '’' || (char.IsLetter(sign) && sign < '\u0250');

    /// <summary>Two words or more, each with a capital and small letters but one at most: neither an acronym nor what a sentence says in English.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        var (words, inCapitals) = (0, 0);
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty || !char.IsUpper(word[0])) return false;
            // D.Tsogtbaatar
            if (word.Length > LeastCapitals && word[1] == '.' && char.IsUpper(word[2]) && char.IsLower(word[3])) words++;
            if (++words > MostWords) return false;
            if (word.Length <= 1 || word[1] == '.' || char.IsLower(word[1]) || word[1] is '\'' or '’') continue;
            if (word.Length < LeastCapitals || ++inCapitals > 1) return false;
        }
        return words > 1;
    }
}
