using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>What stands after a name in a text without blanks and makes it a person's: 氏, 首相, エネルギー相, 駐カザフスタン大使.</summary>
internal static class JapaneseTitles
{
    /// <summary>A post made for the news: 国務相, 駐タジキスタン大使.</summary>
    private const int LongestPost = 16;

    /// <summary>駐ウズベキスタン共和国日本国特命全権大使.</summary>
    private const int LongestMission = 26;

    private const string Former = "前元現新";

    private static readonly string[] States = ["共和国", "連邦共和国", "人民共和国", "民主共和国", "連邦", "王国", "大公国", "公国", "首長国", "合衆国"];

    /// <summary>The length of the title, 0 where there is none.</summary>
    public static int At(Scan scan, NameSigns signs, int at)
    {
        if (In(signs, scan.Text, at) is > 0 and var known) return known;
        // 第1外務次官
        if (at + 2 < scan.Text.Length && scan.Text[at] == '第' && (char.IsDigit(scan.Text[at + 1]) || scan.Text[at + 1] is '一' or '二' or '三')) return At(scan, signs, at + 2) is > 0 and var numbered ? numbered + 2 : 0;
        // サリム次期駐日大使
        if (scan.Text.AsSpan(at).StartsWith("次期")) return At(scan, signs, at + 2) is > 0 and var next ? next + 2 : 0;
        var rank = scan.Ranks.LengthAt(at);
        // 開発援助委員会: the body, not its member.
        if (rank > 0 && scan.Text.AsSpan(at + rank) is ['会', .. var after] && !(after is [var sign, ..] && "合談見議".Contains(sign))) return 0;
        return rank > 0 ? rank : PostAt(scan, signs, at) is > 0 and var post ? post : MinisterAt(scan, signs, at) is > 0 and var minister ? minister : FieldsWithDotAt(scan, at);
    }

    /// <summary>Where a name in katakana ends and a dot leads to the office: アッケンジェノフ・エネルギー相.</summary>
    public static int? Dot(Scan scan, NameSigns signs, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (scan.Text[at] == '・' && (scan.Ranks.StartAt(at + 1) || FieldAt(scan, at + 1) > 0 || In(signs, scan.Text, at + 1) > 0 || FieldsAt(scan, at + 1) > 0 || ServesAt(scan, signs, at + 1) > 0)) return at;
        }
        return null;
    }

    /// <summary>外務・国際協力大臣: the dot parts the fields.</summary>
    private static int FieldsWithDotAt(Scan scan, int at)
    {
        var dot = at + scan.Portfolios.LengthAt(at);
        return dot > at && dot < scan.Text.Length && scan.Text[dot] == '・' ? FieldsAt(scan, at) : 0;
    }

    private static int PostAt(Scan scan, NameSigns signs, int at)
    {
        if (at >= scan.Text.Length) return 0;
        if (scan.Text[at] == '・') return (At(scan, signs, at + 1) is > 0 and var after ? after : FieldsAt(scan, at + 1) is > 0 and var fields ? fields : ServesAt(scan, signs, at + 1)) is > 0 and var post ? post + 1 : 0;
        return scan.Text[at] is '駐' or '在' ? PostedAt(scan, signs, at) : FieldAt(scan, at);
    }

    /// <summary>Whom the office serves, and the office: オランダ首相, ウズベキスタン共和国外務大臣, ユネスコ事務局長.</summary>
    private static int ServesAt(Scan scan, NameSigns signs, int at)
    {
        var served = Math.Max(scan.Countries.LongestAt(at), scan.Organisations.LongestAt(at));
        if (served == 0) return OverAt(scan, signs, at);
        // Where the country is found by its office, インド外相, the office is in it.
        if (ServedTitles.EndsInTitle(scan, signs, at, at + served)) return served;
        var end = at + served;
        end += States.Where(state => scan.Text.AsSpan(end).StartsWith(state, StringComparison.Ordinal)).Select(state => state.Length).DefaultIfEmpty().Max();
        return At(scan, signs, end) is > 0 and var title ? end + title - at : 0;
    }

    /// <summary>Several fields and the office: エネルギー・インフラ大臣.</summary>
    private static int FieldsAt(Scan scan, int at)
    {
        if (!scan.Portfolios.StartAt(at)) return 0;
        var end = at;
        while (end < scan.Text.Length && end - at < LongestMission && (Script.IsKanji(scan.Text[end]) || Script.IsKatakana(scan.Text[end]) || scan.Text[end] == '・')) end++;
        return scan.Ranks.Where(rank => rank.Start > at && rank.End <= end).Select(rank => rank.End - at).FirstOrDefault();
    }

    /// <summary>After a dot, kanji that end in an office: 前台北市長.</summary>
    private static int OverAt(Scan scan, NameSigns signs, int at)
    {
        var end = at;
        // エスキャンダリナサブ・ケルマーン州教育局長
        while (end < scan.Text.Length && end - at < LongestPost && Script.IsKatakana(scan.Text[end])) end++;
        if (end > at && (end + 1 >= scan.Text.Length || scan.Text[end] is not ('州' or '県' or '市' or '省') || scan.Text[end + 1] == '長')) end = at;
        while (end < scan.Text.Length && end - at < LongestPost && Script.IsKanji(scan.Text[end])) end++;
        for (var title = Math.Max(at + 1, end - signs.TitlesAfter.Longest); end - title > 1; title++)
        {
            if (signs.TitlesAfter.Contains(scan.Text.AsSpan(title, end - title))) return end - at;
        }
        return 0;
    }

    private static int PostedAt(Scan scan, NameSigns signs, int at)
    {
        for (var end = at + 1; end < scan.Text.Length && end - at < LongestMission; end++)
        {
            if (In(signs, scan.Text, end) is > 0 and var title) return end + title - at;
            if (!Script.IsKanji(scan.Text[end]) && !Script.IsKatakana(scan.Text[end]) && scan.Text[end] != '・') break;
        }
        return 0;
    }

    /// <summary>A field and 相; after katakana any kanji are a field.</summary>
    private static int FieldAt(Scan scan, int at)
    {
        var isAfterKatakana = at > 0 && Script.IsKatakana(scan.Text[at - 1]);
        for (var end = at; end < scan.Text.Length && end - at < LongestPost; end++)
        {
            if (end > at && scan.Text[end] == '相') return isAfterKatakana || IsField(scan, at, end) ? end + 1 - at : 0;
            // ホレイフ産業・鉱物資源相
            if (scan.Text[end] == '・' && end > at && end + 1 < scan.Text.Length && Script.IsKanji(scan.Text[end + 1])) continue;
            if (!Script.IsKanji(scan.Text[end]) && (isAfterKatakana || !Script.IsKatakana(scan.Text[end]))) break;
        }
        return 0;
    }

    private static bool IsField(Scan scan, int start, int end)
    {
        foreach (var hit in scan.Portfolios)
        {
            if (hit.Start == start && hit.End == end) return true;
        }
        return false;
    }

    /// <summary>前 and 元 before the office, and its field: 前外務大臣, 農林水産大臣.</summary>
    private static int MinisterAt(Scan scan, NameSigns signs, int at)
    {
        var start = at < scan.Text.Length && Former.Contains(scan.Text[at]) ? at + 1 : at;
        if (start > at && Known(scan, signs, start) is > 0 and var known) return known + 1;
        var field = scan.Portfolios.LengthAt(start);
        if (at > 0 && Script.IsKatakana(scan.Text[at - 1]) && HouseAt(scan, at) is > 0 and var house) return house;
        return field > 0 && Known(scan, signs, start + field) is > 0 and var rank ? start - at + field + rank : 0;
    }

    /// <summary>After katakana, kanji that end in an office: シャドマノフ保健省次官.</summary>
    private static int HouseAt(Scan scan, int at)
    {
        var end = at;
        while (end < scan.Text.Length && end - at < LongestPost && Script.IsKanji(scan.Text[end])) end++;
        return scan.Ranks.Any(rank => rank.Start > at && rank.End == end) ? end - at : 0;
    }

    private static int Known(Scan scan, NameSigns signs, int at) =>
        In(signs, scan.Text, at) is > 0 and var title ? title : scan.Ranks.LengthAt(at);

    private static int In(NameSigns signs, string text, int at)
    {
        if (at >= text.Length) return 0;
        var length = signs.TitlesAfter.LongestAt(text.AsSpan(at));
        // 戦略的互恵関係: one sign alone is no title where a word goes on.
        return length == 1 && text[at] != '氏' && at + 1 < text.Length && Script.IsKanji(text[at + 1]) ? 0 : length;
    }
}
