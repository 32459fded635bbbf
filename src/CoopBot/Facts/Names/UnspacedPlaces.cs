using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Places of a text without blanks: 広島市, 福島県田村市, 港湾都市ダーバン, イタリア・フィウッジ.</summary>
internal static class UnspacedPlaces
{
    private const int LongestUnspaced = 3;

    /// <summary>鉱区, 学区, 特区: what makes a ward none.</summary>
    private const string NoWards = "地鉱工学特管漁猟街牧";

    private const string Prefectures = "都道府県";
    private const string Municipalities = "市町村区";
    private const int LongestTown = 8;

    private static bool IsPerson(NameText text, string kanji) =>
        text.IsSurname(kanji) || Enumerable.Range(1, kanji.Length - 1).Any(length => text.IsSurname(kanji[..length]) && text.IsGiven(kanji[length..]));

    /// <summary>春日部市, 四日市市: the sign for a day inside a name.</summary>
    private static bool IsInside(string sentence, int at) => sentence[at] == '日' && at > 0 && sentence[at - 1] is '春' or '四' or '廿' or '朝' or '夜';

    /// <summary>港湾都市ダーバン: katakana right after the word for a town.</summary>
    public static FoundName? Announced(NameText text, int start)
    {
        var sentence = text.Scan.Text;
        var end = start;
        while (end < sentence.Length && Script.IsKatakana(sentence[end])) end++;
        return end - start < 2 || (end < sentence.Length && (sentence[end] == '・' || Script.IsKanji(sentence[end]) && !text.Grammar.Followers.Contains(sentence[end])))
            || text.Scan.Countries.Any(country => country.Start < end && start < country.End)
            ? null
            : new FoundName(sentence[start..end], text.Scan.SpanOf(start, end));
    }

    /// <summary>イタリア・フィウッジで: a country, a dot, and where in it something was.</summary>
    public static FoundName? OfCountry(NameText text, int dot) =>
        dot + 1 < text.Scan.Text.Length && text.Scan.Text[dot] == '・' ? Town(text, dot + 1) : null;

    /// <summary>西ジャワ州カラワンで: katakana, and a particle of where.</summary>
    public static FoundName? Town(NameText text, int start)
    {
        var sentence = text.Scan.Text;
        if (start >= sentence.Length || !Script.IsKatakana(sentence[start]) || Announced(text, start) is not { } town) return null;
        var rest = sentence.AsSpan(town.Span.End);
        return (rest.StartsWith("で") || rest.StartsWith("に") || rest.StartsWith("へ") || rest.StartsWith("から") || rest.StartsWith("近郊")) && !rest.StartsWith("による") && !text.Grammar.Stops.Contains(town.Text) ? town : null;
    }

    /// <summary>福島県田村市, 茨城県常陸大宮市: what stands between a prefecture and the sign for a town is its name, whatever signs that has.</summary>
    private static int? OfPrefecture(Scan scan, Hit<NameHead> hit)
    {
        if (!Municipalities.Contains(scan.Text[hit.Start])) return null;
        foreach (var place in scan.Places)
        {
            var start = place.End < hit.Start && Prefectures.Contains(scan.Text[place.End]) && !Prefectures.Contains(scan.Text[place.End - 1]) ? place.End + 1 : place.End;
            if (start >= hit.Start || hit.Start - start > LongestTown || !Prefectures.Contains(scan.Text[start - 1])) continue;
            var name = scan.Text.AsSpan(start, hit.Start - start);
            var county = name.LastIndexOf('郡') + 1;
            name = name[county..];
            if (name.Length == 0 || name.Contains('市') || !IsTownName(name)) continue;
            return start + county;
        }
        return null;
    }

    private static bool IsTownName(ReadOnlySpan<char> name)
    {
        foreach (var sign in name) if (!Script.IsKanji(sign) && !Script.IsKatakana(sign) && !Script.IsHiragana(sign)) return false;
        return name[0] is not ('の' or 'と' or 'や' or 'で' or 'に' or 'は' or '内' or '各' or '全') && !name.ContainsAny('の', 'を', 'は');
    }

    public static FoundName? At(NameText text, Hit<NameHead> hit)
    {
        var scan = text.Scan;
        var sentence = scan.Text;
        if (hit.End < sentence.Length && Script.IsKanji(sentence[hit.End]) && !text.Grammar.Followers.Contains(sentence[hit.End]) && !sentence.AsSpan(hit.End).StartsWith("政府")) return null;
        if (OfPrefecture(scan, hit) is { } own) return new FoundName(sentence[own..hit.End], scan.SpanOf(own, hit.End));
        // 専用地区 is any; グラッドストン地区 is one.
        if (hit.Length > 1 && sentence[hit.Start] == '地' && hit.Start > 0 && !Script.IsKatakana(sentence[hit.Start - 1])) return null;
        var start = hit.Start;
        while (start > 0 && hit.Start - start < 6 && Script.IsKanji(sentence[start - 1]) && (!text.Grammar.Breaks.Contains(sentence[start - 1]) || IsInside(sentence, start - 1))) start--;
        while (start > 0 && hit.Start - start < 10 && Script.IsKatakana(sentence[hit.Start - 1]) && (Script.IsKatakana(sentence[start - 1]) || sentence[start - 1] == '・')) start--;
        // アフマド・エスキャンダリ・ケルマーン州教育局長: what is too long for one name is somebody's, and the place.
        if (start > 0 && Script.IsKatakana(sentence[start]) && Script.IsKatakana(sentence[start - 1]) && sentence.AsSpan(start, hit.Start - start).LastIndexOf('・') is >= 0 and var dot) start += dot + 1;
        // マレーシアサバ州
        foreach (var country in scan.Countries)
        {
            if (country.Start == start && country.End < hit.Start - 1) start = country.End;
        }
        // 南オーストラリア州
        if (start > 0 && Script.IsKatakana(sentence[start]) && sentence[start - 1] is '東' or '西' or '南' or '北' && (start == 1 || !Script.IsKanji(sentence[start - 2]))) start--;
        // 中部ジャワ州
        else if (start > 1 && Script.IsKatakana(sentence[start]) && sentence[start - 1] == '部' && sentence[start - 2] is '東' or '西' or '南' or '北' or '中') start -= 2;
        // 深海鉱区
        if (sentence[hit.Start] == '区' && hit.Start > 0 && NoWards.Contains(sentence[hit.Start - 1])) return null;
        // 堺市, 港区: only cities and wards have a name of one sign.
        if (hit.Start - start < (hit.Length == 1 && sentence[hit.Start] is not ('市' or '区') ? 2 : 1) || text.Grammar.Stops.Contains(sentence[start..(start + 1)])) return null;
        // Of a ministry and a province, both 省, the province has the short name.
        if (hit.Start - start > LongestUnspaced && Script.IsKanji(sentence[hit.Start - 1])) return null;
        // 久保田市長 is a mayor's name, 熊本市長 the mayor of a town.
        if (hit.End < sentence.Length && sentence[hit.End] == '長' && IsPerson(text, sentence[start..hit.Start])) return null;
        // 福田良彦岩国市長: the mayor, then the town.
        if (hit.End < sentence.Length && sentence[hit.End] == '長' && hit.Start - start > 2 && !scan.Places.StartAt(start) && text.PersonLength(sentence.AsSpan(start, hit.Start - start)) is > 0 and var person)
        {
            start += person;
            if (hit.Start - start < 2) return null;
        }
        // ドミトロ・オルロフ市長 is a mayor.
        if (hit.End < sentence.Length && sentence[hit.End] == '長' && sentence.AsSpan(start, hit.Start - start).Contains('・')) return null;
        // 経済特区 and 選挙区 are no districts.
        if (scan.CuesOf(Cue.Void).Any(phrase => phrase.Start <= start && hit.End <= phrase.End)) return null;
        return new FoundName(sentence[start..hit.End], scan.SpanOf(start, hit.End));
    }
}
