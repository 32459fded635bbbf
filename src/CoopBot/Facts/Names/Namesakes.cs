using System.Buffers;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Tells Jordan the country from Jordan Smith and Michael Jordan.</summary>
internal static class Namesakes
{
    private static readonly SearchValues<char> NoGiven = SearchValues.Create("県市区町村府都道省庁社部局課委会国党学院校長駅線大前元両各側派寺内外氏副裁駐新現高地検警軍港");

    public static bool IsPerson<T>(Scan scan, NameGrammar grammar, Hit<T> hit)
    {
        if (!grammar.GivenNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Tokens.Folded.AsSpan(hit.Start, hit.Length))) return false;
        if (Script.IsKanji(scan.Text[hit.Start])) return IsBeforeGiven(scan, hit.End);
        if (Script.IsKatakana(scan.Text[hit.Start])) return IsBesideDot(scan.Text, hit.Start, hit.End);
        var words = scan.Tokens.Words;
        var at = words.AsSpan().BinarySearch(new Token(hit.Start, hit.Length, ""), ByStart);
        // "Minister Moskwa": nobody is minister a city. The first word of a sentence has its capital from there, unless somebody speaks: "Anna Moskwa dodała".
        return at >= 0 && (IsName(scan, at + 1, at) || ((at > 1 || (at == 1 && scan.CuesOf(Cue.Said).Any(said => said.Start == hit.End + 1))) && IsName(scan, at - 1, at)) || scan.Ranks.EndAt(hit.Start - 1));
    }

    /// <summary>"Валерія Македонська": the adjective of a country with a capital, right behind a given name, is a surname.</summary>
    public static bool IsSurname(NameText text, Hit<string> country) =>
        text.Grammar.Order == "first" && text.WordsOf(country) is ( > 0 and var at, var last) && at == last && text.IsCapital(at) && text.IsCapital(at - 1) && text.GapBefore(at) is " " && text.IsGiven(at - 1)
        && (Nominative.IsAdjective(text.Grammar, text[at], "m") || Nominative.IsAdjective(text.Grammar, text[at], "f"));

    /// <summary>長崎幸太郎知事: a given name of two or three signs, and an office.</summary>
    private static bool IsBeforeGiven(Scan scan, int end)
    {
        foreach (var rank in scan.Ranks)
        {
            if (rank.Start - end is not (2 or 3)) continue;
            var given = scan.Text.AsSpan(end, rank.Start - end);
            var isGiven = given.IndexOfAny(NoGiven) < 0;
            foreach (var sign in given) isGiven &= Script.IsKanji(sign);
            if (isGiven) return true;
        }
        return false;
    }

    /// <summary>ヌルスルタン・セイトフ: the dot parts a name from a name.</summary>
    private static bool IsBesideDot(string text, int start, int end) =>
        (end + 1 < text.Length && text[end] == '・' && Script.IsKatakana(text[end + 1])) || (start > 1 && text[start - 1] == '・' && Script.IsKatakana(text[start - 2]));

    private static readonly Comparer<Token> ByStart = Comparer<Token>.Create(static (a, b) => a.Start.CompareTo(b.Start));

    /// <summary>A capital word beside, with nothing but a blank between, that is no known place, country or organisation.</summary>
    private static bool IsName(Scan scan, int at, int beside)
    {
        var words = scan.Tokens.Words;
        if (at < 0 || at >= words.Length || !char.IsUpper(scan.Text[words[at].Start]) || scan.IsMark(words[at])) return false;
        var (first, second) = (words[Math.Min(at, beside)], words[Math.Max(at, beside)]);
        return second.Start - first.End == 1 && scan.Text[first.End] == ' '
            && !scan.Countries.Cover(words[at].Start, words[at].End) && !scan.Places.Cover(words[at].Start, words[at].End)
            && !scan.Organisations.Cover(words[at].Start, words[at].End) && !scan.Ranks.Cover(words[at].Start, words[at].End);
    }
}
