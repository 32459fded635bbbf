using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Japanese companies by what counts them: 日立レール社は, 三菱商事、JALUXなどの4社.</summary>
internal static class UnspacedCompanies
{
    private const int ShortestName = 3;
    private const int LongestName = 20;
    private const int LongestCount = 4;
    private const int LongestHolder = 30;
    private const char Sign = '社';

    public static IEnumerable<FoundName> In(NameText text) => text.Grammar.Order != "unspaced" ? [] : All(text);

    private static IEnumerable<FoundName> All(NameText text)
    {
        var sentence = text.Scan.Text;
        for (var at = sentence.IndexOf(Sign); at >= 0; at = sentence.IndexOf(Sign, at + 1))
        {
            if (at + 1 < sentence.Length && Script.IsKanji(sentence[at + 1]) && !text.Grammar.Followers.Contains(sentence[at + 1])) continue;
            var names = at > 0 && char.IsDigit(Fold.Letter(sentence[at - 1])) ? Counted(text, at) : One(text, at) is { } one ? [one] : [];
            foreach (var (start, end) in names) yield return new FoundName(sentence[start..end], text.Scan.SpanOf(start, end));
        }
        for (var at = sentence.AsSpan().IndexOfAny('%', '％'); at > 0;)
        {
            if (Holder(text, at) is var (start, end)) yield return new FoundName(sentence[start..end], text.Scan.SpanOf(start, end));
            var next = sentence.AsSpan(at + 1).IndexOfAny('%', '％');
            at = next < 0 ? 0 : at + 1 + next;
        }
    }

    /// <summary>アルファ・ベータ・ガンマが49%、デルタ・イプシロンがそれぞれ25.5%出資: who holds a share, by a name of several words.</summary>
    private static (int Start, int End)? Holder(NameText text, int sign)
    {
        var sentence = text.Scan.Text;
        var end = sign;
        while (end > 0 && (char.IsDigit(Fold.Letter(sentence[end - 1])) || sentence[end - 1] is '.' or '．')) end--;
        if (end == sign) return null;
        for (var between = 0; end > 0 && sentence[end - 1] != 'が' && Script.IsHiragana(sentence[end - 1]) && between < LongestCount; between++) end--;
        if (end == 0 || sentence[--end] != 'が') return null;
        var start = Begin(sentence, end, withKanji: false);
        return start < end && end - start <= LongestHolder && sentence.AsSpan(start, end - start).Contains('・') && Script.IsKatakana(sentence[start]) && IsName(text, start, Math.Min(end, start + LongestName - 1)) ? (start, end) : null;
    }

    /// <summary>The katakana or Latin letters before the sign.</summary>
    private static (int Start, int End)? One(NameText text, int end)
    {
        var start = Begin(text.Scan.Text, end, withKanji: false);
        // 在メキシコFEMSA社
        foreach (var country in text.Scan.Countries)
        {
            if (country.Start == start && country.End < end && !Script.IsKatakana(text.Scan.Text[country.End])) start = country.End;
        }
        return IsName(text, start, end) ? (start, end) : null;
    }

    /// <summary>A, B, and C, these three companies.</summary>
    private static IEnumerable<(int Start, int End)> Counted(NameText text, int at)
    {
        var sentence = text.Scan.Text;
        var end = at - 1;
        while (end > 0 && at - end < LongestCount && char.IsDigit(Fold.Letter(sentence[end - 1]))) end--;
        if (end == 0 || sentence[end - 1] != 'の') yield break;
        end--;
        foreach (var word in (string[])["など", "ら"]) if (sentence.AsSpan(0, end).EndsWith(word)) end -= word.Length;
        while (end > 0)
        {
            // Synspective(シンスペクティブ)、…: in brackets stands how it is read, or its short name.
            if (sentence[end - 1] is ')' or '）' && sentence.AsSpan(0, end).LastIndexOfAny('(', '（') is > 0 and var open && end - open <= LongestHolder) end = open;
            var start = Announced(sentence, Begin(sentence, end, withKanji: true), end);
            if (!IsName(text, start, end) && !IsShortOfList(text, start, end)) yield break;
            yield return (start, end);
            if (start == 0 || sentence[start - 1] is not ('、' or 'と' or 'や' or '，')) yield break;
            end = start - 1;
        }
    }

    /// <summary>鉄鋼大手アルファ・スチール: katakana of several words after kanji is the name, the kanji say what it is.</summary>
    private static int Announced(string sentence, int start, int end)
    {
        var kana = end;
        while (kana > start && (Script.IsKatakana(sentence[kana - 1]) || sentence[kana - 1] == '・')) kana--;
        return kana > start && end - kana >= ShortestName && Script.IsKanji(sentence[start]) && sentence.AsSpan(kana, end - kana).Contains('・') ? kana : start;
    }

    private static int Begin(string sentence, int end, bool withKanji)
    {
        var start = end;
        while (start > 0 && end - start < LongestHolder && (Script.IsKatakana(sentence[start - 1]) || sentence[start - 1] is '・' or ' ' or '&' || char.IsAsciiLetter(Fold.Letter(sentence[start - 1])) || (withKanji && Script.IsKanji(sentence[start - 1])))) start--;
        return start;
    }

    /// <summary>The last of a list may be a surname alone: …、増井の6社.</summary>
    private static bool IsShortOfList(NameText text, int start, int end) =>
        end - start == ShortestName - 1 && start > 0 && text.Scan.Text[start - 1] is '、' && Script.IsKanji(text.Scan.Text[start]) && Script.IsKanji(text.Scan.Text[end - 1]) && !text.Grammar.Stops.Contains(text.Scan.Text[start..end]) && !text.Grammar.Stops.Contains(text.Scan.Text[start..(start + 1)]);

    private static bool IsName(NameText text, int start, int end) =>
        end - start >= ShortestName && end - start < LongestName && !text.Grammar.Stops.Contains(text.Scan.Text[start..(start + 1)])
        && !text.Scan.Countries.Any(country => country.Start <= start && country.End >= end) && !text.Scan.Organisations.Any(known => known.Start <= start && known.End >= end);
}
