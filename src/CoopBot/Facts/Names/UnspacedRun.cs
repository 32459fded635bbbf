using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Japanese names: the run of kanji, katakana and Latin letters that ends in a head.</summary>
internal static class UnspacedRun
{
    private const int LongestName = 24;
    private const int LongestPerson = 6;
    private const int ShortestField = 2;

    public static IEnumerable<FoundName> In(NameText text)
    {
        var sentence = text.Scan.Text;
        foreach (var hit in text.Heads)
        {
            if (text.Scan.Organisations.Any(known => known.Start < hit.End && hit.Start < known.End)) continue;
            // The head goes on: 大学 in 大学院, 銀行 in 銀行員.
            if (hit.End < sentence.Length && Script.IsKanji(sentence[hit.End]) && Script.IsKanji(sentence[hit.End - 1]) && sentence[hit.End - 1] != '警' && !Follows(text, hit.End)) continue;
            // ロシア産石油: the oil, not a company.
            if (IsCounted(sentence, hit.Start) || (hit.Start > 0 && sentence[hit.Start - 1] == '産')) continue;
            var start = Start(text, hit.Start, hit.End);
            // 台湾鉄道: with its country a short name will do.
            var least = hit.Value.Needs switch { "alone" => 0, "tail" => 2, _ => hit.Value.Name is "鉄道" or "航空" or "石油会社" && text.Scan.Countries.LengthAt(start) == hit.Start - start ? 2 : 4 };
            if (hit.Start - start < least) continue;
            // A ministry of several things; of a province, also 省, the name has no dots.
            if (hit.Value.Needs == "place" && !sentence.AsSpan(start, hit.Start - start).Contains('・') && !IsOfState(text, start, hit.Start)) continue;
            var country = text.Scan.Countries.Where(found => found.Start >= start && found.End <= hit.End).Select(found => found.Value).FirstOrDefault();
            yield return new FoundName(sentence[start..hit.End], text.Scan.SpanOf(start, hit.End), country);
        }
    }

    /// <summary>世界14カ国40大学: so many are none by name; 第3病院 is one.</summary>
    private static bool IsCounted(string sentence, int head)
    {
        var at = head;
        while (at > 0 && char.IsDigit(Fold.Letter(sentence[at - 1]))) at--;
        return at < head && (at == 0 || sentence[at - 1] != '第');
    }

    /// <summary>トルクメニスタン経済発展省: kanji after a country are a ministry's, but for countries that have provinces so called.</summary>
    private static bool IsOfState(NameText text, int start, int end)
    {
        foreach (var country in text.Scan.Countries)
        {
            if (country.Start != start || end - country.End < ShortestField || country.Value is "CN" or "VN" or "TW" or "KP") continue;
            var kanji = country.End;
            while (kanji < end && Script.IsKanji(text.Scan.Text[kanji])) kanji++;
            // タジキスタン非常事態省の外で: the building.
            if (kanji == end) return !text.Grammar.Buildings.Any(building => text.Scan.Text.AsSpan(end + 1).StartsWith(building, StringComparison.Ordinal));
        }
        return false;
    }

    /// <summary>東京都は…発表した: the authority, not the place.</summary>
    public static IEnumerable<FoundName> Authorities(NameText text)
    {
        var sentence = text.Scan.Text;
        if (!sentence.AsSpan().ContainsAny(text.Grammar.Acts)) yield break;
        foreach (var head in text.Grammar.Authorities)
        {
            for (var at = sentence.IndexOf(head, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(head, at + 1, StringComparison.Ordinal))
            {
                var end = at + head.Length;
                // 両政府は: no prefecture.
                if (at > 0 && sentence[at - 1] == '政') continue;
                if (!text.Grammar.SubjectMarks.Any(mark => sentence.AsSpan(end).StartsWith(mark, StringComparison.Ordinal)) && !(text.Scan.Sentence.Number == 0 && sentence.AsSpan(end).StartsWith("、"))) continue;
                var start = at;
                while (start > 0 && at - start < 5 && Script.IsKanji(sentence[start - 1]) && !text.Grammar.Breaks.Contains(sentence[start - 1])) start--;
                if (at - start < 2 || (text.Grammar.Stops.Contains(sentence[start..(start + 1)]) && text.Scan.Places.All(place => place.Start != start))) continue;
                yield return new FoundName(sentence[start..end], text.Scan.SpanOf(start, end));
            }
        }
    }

    /// <summary>After the name an office may follow at once: 外務省報道官.</summary>
    private static bool Follows(NameText text, int end) =>
        text.Scan.Ranks.StartAt(end) || text.Grammar.Followers.Contains(text.Scan.Text[end]);

    private static int Start(NameText text, int from, int end)
    {
        var sentence = text.Scan.Text;
        var start = from;
        while (start > 0 && from - start < LongestName && IsNameSign(sentence[start - 1])) start--;
        while (start < from && sentence[start] == '・') start++;
        // ウミド・シャドマノフ保健省次官: who is of the ministry stands before it.
        if (text.Scan.Ranks.StartAt(end) && sentence.AsSpan(start, from - start).LastIndexOf('・') is >= 0 and var dot)
        {
            var field = start + dot + 1;
            // ルスタム・カリモフ・デジタル技術省次官: a name of two parts is whole, and a word of the field follows it.
            if (sentence.AsSpan(start, dot).Contains('・') && text.Scan.Topics.Any(topic => topic.Start == field)) return field;
            var kanji = start + dot;
            while (kanji < end && !Script.IsKanji(sentence[kanji])) kanji++;
            if (kanji <= from) return kanji;
        }
        // 文系国立大学: one such word may stand before another.
        for (var before = -1; before != start;)
        {
            before = start;
            foreach (var prefix in text.Grammar.TailWords)
            {
                if (sentence.AsSpan(start, from - start).StartsWith(prefix, StringComparison.Ordinal)) start += prefix.Length;
            }
        }
        // 9日中国外務省: a date stands before the name, not in it.
        var cut = sentence.AsSpan(start, from - start).LastIndexOfAny(text.Grammar.Breaks);
        if (cut >= 0 && cut > 0 && char.IsDigit(Fold.Letter(sentence[start + cut - 1]))) start += cut + 1;
        // 第7回日本・モンゴル合同協議会: how often it has met is no name.
        if (start < from && sentence[start] == '第' && sentence.AsSpan(start, from - start).IndexOf('回') is > 1 and <= 4 and var times) start += times + 1;
        // 澤田純日米経済協議会会長: somebody's name stands before the country or the place of the body.
        foreach (var owner in text.Scan.Countries.Select(hit => hit.Start).Concat(text.Scan.Places.Select(hit => hit.Start)))
        {
            if (owner > start && owner < from && IsSomebody(text, sentence.AsSpan(start, owner - start))) start = owner;
        }
        foreach (var rank in text.Scan.Ranks)
        {
            if (rank.Start >= start && rank.End <= from) start = rank.End;
        }
        while (start < from && text.Scan.Countries.All(country => country.Start != start) && text.Scan.Places.All(place => place.Start != start) && text.Grammar.Stops.Any(stop => stop.Length == 1 && stop[0] == sentence[start])) start++;
        return start;
    }

    private static bool IsSomebody(NameText text, ReadOnlySpan<char> name)
    {
        foreach (var sign in name) if (!Script.IsKanji(sign)) return false;
        return name.Length is > 1 and <= LongestPerson && text.PersonLength(name) == name.Length;
    }

    private static bool IsNameSign(char sign) => Script.IsKanji(sign) || Script.IsKatakana(sign) || sign == '・' || char.IsAsciiLetter(Fold.Letter(sign)) || char.IsDigit(sign);
}
