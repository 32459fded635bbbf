using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Persons in a text without blanks: a known surname in kanji before a given name or a title (石原慎太郎都知事), katakana with a
/// given name or a title (ジョー・バイデン, プーチン大統領), and those whom everybody knows.
/// </summary>
internal static class JapanesePersons
{
    private const int LongestSurname = 4;
    private const int LongestGiven = 3;

    /// <summary>A given name in hiragana.</summary>
    private const int LongestPlain = 4;

    /// <summary>A Chinese or Korean name.</summary>
    private const int LongestForeign = 3;

    /// <summary>A surname and a given name together.</summary>
    private const int LongestFull = 5;

    private const int LongestSide = 3;
    private const int LongestField = 16;

    /// <summary>In letters, with the brackets.</summary>
    private const int LongestAside = 80;
    private const int UnlistedSurname = 2;

    /// <summary>外務大臣, 衆議院議長: too long to be the end of a word.</summary>
    private const int LongOffice = 4;

    /// <summary>Between a country and an office: ウズベキスタン共和国投資・産業・貿易大臣.</summary>
    private const int LongestState = 14;

    /// <summary>What makes kanji after a surname part of a place or a body.</summary>
    private const string NoGiven = "県市区町村府都道省庁社部局課委会国党学院校長駅線大前元両各側派寺川山島内外氏殿副";

    /// <summary>Signs before an office that are surnames too: 同大臣, 新監督.</summary>
    private const string NoSurname = "新現同各初次名女男全当某旧諸今本総主上下中小高正准特三二一国米英仏独露中韓印豪";

    private const string PlaceKinds = "都道府県市区町村州省";

    public static void Gather(Draft draft, Scan scan, PersonList people)
    {
        var names = draft.Knowledge.Names;
        var signs = names.SignsOf("ja");
        var text = scan.Text;
        var end = 0;
        for (var at = 0; at < text.Length;)
        {
            var isKana = Script.IsKatakana(text[at]);
            if (!isKana && !Script.IsKanji(text[at]))
            {
                at++;
                continue;
            }
            if (at >= end) end = at;
            while (end < text.Length && (isKana ? Script.IsKatakana(text[end]) || (IsDot(text[end]) && end + 1 < text.Length && Script.IsKatakana(text[end + 1])) : Script.IsKanji(text[end]))) end++;
            var next = isKana ? Katakana(draft, scan, names, signs, at, end, people) : Kanji(draft, scan, names, signs, at, end, people);
            at = next > at ? next : isKana ? end : at + 1;
        }
        JapaneseLatinNames.Gather(draft, scan, signs, people);
    }

    private static int Katakana(Draft draft, Scan scan, NameKnowledge names, NameSigns signs, int start, int end, PersonList people)
    {
        end = JapaneseTitles.Dot(scan, signs, start, end) ?? end;
        var title = JapaneseTitles.At(scan, signs, end) is > 0 and var own ? own : ServedTitles.At(scan, signs, end);
        if (title == 0) title = AfterAside(scan, signs, end);
        else if (BeforeField(draft, scan, start, end) is var stop && stop < end) (end, title) = (stop, end + title - stop);
        // Most katakana is no name: one word that nobody knows, without an office.
        if (title == 0 && scan.Text.AsSpan(start, end - start).IndexOfAny("・＝=") < 0 && names.LengthKnown("ja", scan.Text.AsSpan(start, end - start)) < end - start) return end;
        var name = scan.Text[start..end];
        var parts = name.Split('・', '＝', '=');
        var figure = names.FigureOf("ja", name) ?? (parts.Length == 1 ? null : names.FigureOf("ja", parts[^1]));
        var isNamed = figure is not null
            || (parts.Length > 1 && names.Given.Katakana.Contains(parts[0]))
            || (title > 0 && name.Length > 1 && !parts.Any(part => signs.Things.Contains(part)));
        if (!isNamed || IsElse(draft, scan, start, end) || parts.Any(part => signs.Things.Contains(part))) return end;
        Add(scan, start, end, title, parts.Length, names.FigureOf("ja", name)?.Country, draft.Knowledge.Names.Given.KanjiSurnames, people);
        return end + title;
    }

    /// <summary>シュリギノフ・ロシアエネルギー大臣: of whom and of what he is minister is none of his name.</summary>
    private static int BeforeField(Draft draft, Scan scan, int start, int end)
    {
        var stop = BeforeWord(scan, draft.Lexicon.Portfolios, start, end);
        stop = BeforeWord(scan, draft.Lexicon.Countries, start, stop);
        while (stop > start && IsDot(scan.Text[stop - 1])) stop--;
        return stop;
    }

    /// <summary>Where the run of katakana before a known word of two signs or more ends.</summary>
    private static int BeforeWord<T>(Scan scan, PhraseIndex<T> known, int start, int end)
    {
        for (var at = Math.Max(start + 1, end - LongestField); at < end - 1; at++)
        {
            if (known.FindLongest(Tokens.Of(scan.Text[at..end])) is [{ Start: 0 } word] && word.Length == end - at) return at;
        }
        return end;
    }

    /// <summary>イワン・ペトロフ(Ivan PETROV)外務大臣, 山田太郎(やまだ たろう)駐日大使: between a name and its office it may stand in other letters.</summary>
    private static int AfterAside(Scan scan, NameSigns signs, int end)
    {
        var text = scan.Text;
        if (end >= text.Length || text[end] is not ('(' or '（')) return 0;
        var close = text.AsSpan(end, Math.Min(LongestAside, text.Length - end)).IndexOfAny(')', '）');
        var isReading = close > 0 && IsReading(text.AsSpan(end + 1, close - 1));
        if (close < 0 || !(isReading || char.IsAsciiLetter(Fold.Letter(text[end + 1])))) return 0;
        var at = end + close + 1;
        if (at < text.Length && text[at] == ' ') at++;
        var title = JapaneseTitles.At(scan, signs, at);
        if (title == 0 && isReading) title = ServedTitles.At(scan, signs, at) is > 0 and var served ? served : ServedTitles.Run(scan, signs, at);
        return title > 0 ? at + title - end : 0;
    }

    private static bool IsReading(ReadOnlySpan<char> kana)
    {
        foreach (var sign in kana) if (!Script.IsHiragana(sign) && sign is not (' ' or '　')) return false;
        return kana.Length > 1;
    }

    private static int Kanji(Draft draft, Scan scan, NameKnowledge names, NameSigns signs, int at, int end, PersonList people)
    {
        var text = scan.Text;
        for (var length = names.LengthKnown("ja", text.AsSpan(at, Math.Min(LongestSurname + LongestGiven, end - at))); length > 1; length--)
        {
            if (names.FigureOf("ja", text.Substring(at, length)) is not { } figure) continue;
            var after = JapaneseTitles.At(scan, signs, at + length);
            if (after == 0) after = ServedTitles.At(scan, signs, at + length) is > 0 and var served ? served : at + length == end ? ServedTitles.Run(scan, signs, end) : 0;
            // 石破 is somebody, 石破茂 too; 石破山 is not.
            if (after == 0 && at + length < end) continue;
            Add(scan, at, at + length, after, length > 2 ? 2 : 1, figure.Country, draft.Knowledge.Names.Given.KanjiSurnames, people);
            return at + length + after;
        }
        // わが方川口順子: the last sign of the word for the side begins no name.
        if (IsOurs(signs, text, at + 1)) return at + 1;
        // Inside a run of kanji a name begins only where something known ends: 自民党石破茂総裁.
        if (at > 0 && Script.IsKanji(text[at - 1]) && !EndsKnown(scan, at) && !IsOurs(signs, text, at)) return at;
        for (var length = Math.Min(LongestSurname, end - at); length > 0; length--)
        {
            if (!names.Given.KanjiSurnames.Contains(text.AsSpan(at, length))) continue;
            // The shortest name before a title: 福田首相 is Fukuda and his office, not 福田首 and 相.
            for (var given = 0; given <= Math.Min(LongestGiven, end - at - length); given++)
            {
                var stop = at + length + given;
                var title = JapaneseTitles.At(scan, signs, stop);
                var read = title == 0 && given > 0 && stop == end ? AfterAside(scan, signs, stop) : 0;
                if (read > 0) title = read;
                if (title == 0 && given > 0 && (IsGiven(names, signs, text.AsSpan(at + length, given)) || (given == 2 && length == 2 && IsLikeGiven(text.AsSpan(at + length, given))))) title = ServedTitles.At(scan, signs, stop);
                // 飯島ROTOBO会長
                if (title == 0 && given == 0 && length > 1 && stop < text.Length && char.IsAsciiLetterUpper(text[stop])) title = ServedTitles.Run(scan, signs, stop);
                // 福田良彦岩国市長: a place nobody has listed.
                if (title == 0 && given == 2 && length == 2 && stop < text.Length && JapaneseTitles.At(scan, signs, stop + 1) == 0 && IsGiven(names, signs, text.AsSpan(at + length, given))) title = ServedTitles.Run(scan, signs, stop);
                var isName = read > 0 || (given == 0 ? length > 1 || (title > 1 && IsLikeGiven(text.AsSpan(at, 1)) && !NoSurname.Contains(text[at])) : IsLikeGiven(text.AsSpan(at + length, given)) || names.Given.KanjiGiven.Contains(text.AsSpan(at + length, given)));
                if (title == 0 || !isName || IsElse(draft, scan, at, stop)) continue;
                Add(scan, at, stop, title, given > 0 ? 2 : 1, "JP", draft.Knowledge.Names.Given.KanjiSurnames, people);
                return stop + title;
            }
            // 河村たかし市長: the given name in hiragana.
            if (at + length == end && Hiragana(text, end) is var plain && plain > end && (JapaneseTitles.At(scan, signs, plain) is > 0 and var direct ? direct : ServedTitles.At(scan, signs, plain)) is > 0 and var office && !IsElse(draft, scan, at, plain))
            {
                Add(scan, at, plain, office, 2, "JP", draft.Knowledge.Names.Given.KanjiSurnames, people);
                return plain + office;
            }
            var rest = text.AsSpan(at + length, end - at - length);
            // 柳井正ファーストリテイリング会長
            var company = rest.Length is > 0 and <= LongestGiven && IsGiven(names, signs, rest) ? ServedTitles.Run(scan, signs, end) : 0;
            var isGiven = company > 0 || (rest.Length is > 1 and <= LongestGiven && (names.Given.KanjiGiven.Contains(rest) || (length > 1 && EndsGiven(rest, signs))));
            if (!isGiven || IsElse(draft, scan, at, end)) continue;
            Add(scan, at, end, company, 2, "JP", draft.Knowledge.Names.Given.KanjiSurnames, people);
            return end + company;
        }
        return AfterColon(draft, scan, signs, at, end, people) ?? Unknown(draft, scan, signs, at, people);
    }

    /// <summary>理事長：豊永厚志: an office, a colon, and who holds it.</summary>
    private static int? AfterColon(Draft draft, Scan scan, NameSigns signs, int at, int end, PersonList people)
    {
        if (at == 0 || scan.Text[at - 1] is not (':' or '：') || !scan.Ranks.EndAt(at - 1) || end - at is < 2 or > LongestFull || !IsLikeGiven(scan.Text.AsSpan(at, end - at)) || signs.Never.Contains(scan.Text.AsSpan(at, end - at)) || IsElse(draft, scan, at, end)) return null;
        Add(scan, at, end, 0, 2, "JP", draft.Knowledge.Names.Given.KanjiSurnames, people);
        return end;
    }

    /// <summary>わが方川口順子外務大臣, 先方イワノフ大臣: the side stands before the name.</summary>
    private static bool IsOurs(NameSigns signs, string text, int at)
    {
        for (var length = 2; length <= Math.Min(at, LongestSide); length++)
        {
            if (signs.Deeds.Contains(text.AsSpan(at - length, length))) return true;
        }
        return false;
    }

    private static int Hiragana(string text, int from)
    {
        var to = from;
        while (to < text.Length && to - from <= LongestPlain && Script.IsHiragana(text[to])) to++;
        return to - from is > 1 and <= LongestPlain ? to : from;
    }

    /// <summary>横路衆議院議長: before an office of several signs two signs that are nothing else are a surname.</summary>
    private static int BeforeOffice(Draft draft, Scan scan, NameSigns signs, int at, PersonList people)
    {
        var stop = at + UnlistedSurname;
        if (stop >= scan.Text.Length || !IsKanji(scan.Text.AsSpan(at, UnlistedSurname + 1)) || scan.Text.AsSpan(at, UnlistedSurname).IndexOfAny(NoSurname) >= 0 || !IsLikeGiven(scan.Text.AsSpan(at, UnlistedSurname)) || signs.Never.Contains(scan.Text.AsSpan(at, UnlistedSurname))) return at;
        var title = JapaneseTitles.At(scan, signs, stop);
        if (title < LongOffice || IsElse(draft, scan, at, stop) || scan.Ranks.Overlap(at, stop) || scan.Portfolios.Overlap(at, stop)) return at;
        Add(scan, at, stop, title, 1, "JP", draft.Knowledge.Names.Given.KanjiSurnames, people);
        return stop + title;
    }

    /// <summary>Of a surname nobody has listed the given name tells, where an office follows: 矢田立郎市長.</summary>
    private static int Unknown(Draft draft, Scan scan, NameSigns signs, int at, PersonList people)
    {
        if (at > 0 && Script.IsKanji(scan.Text[at - 1]) && !IsOurs(signs, scan.Text, at)) return at;
        // 郭台銘会長: Chinese and Korean surnames have one sign.
        for (var length = LongestForeign; length > 1 && signs.Surnames.Contains(scan.Text.AsSpan(at, 1)); length--)
        {
            var stop = at + length;
            if (stop > scan.Text.Length || !IsKanji(scan.Text.AsSpan(at, length)) || !IsLikeGiven(scan.Text.AsSpan(at + 1, length - 1))) continue;
            var title = JapaneseTitles.At(scan, signs, stop) is > 0 and var own ? own : ServedTitles.At(scan, signs, stop);
            if (title == 0 || IsElse(draft, scan, at, stop) || scan.Ranks.Overlap(at, stop) || scan.Portfolios.Overlap(at, stop)) continue;
            Add(scan, at, stop, title, length, null, draft.Knowledge.Names.Given.KanjiSurnames, people);
            return stop + title;
        }
        for (var length = LongestFull; length > 2; length--)
        {
            var stop = at + length;
            if (stop > scan.Text.Length || !IsKanji(scan.Text.AsSpan(at, length)) || !EndsGiven(scan.Text.AsSpan(at + length - 2, 2), signs)) continue;
            var title = JapaneseTitles.At(scan, signs, stop) is > 0 and var own ? own : ServedTitles.At(scan, signs, stop);
            if (title == 0) title = AfterAside(scan, signs, stop);
            if (title == 0 || IsElse(draft, scan, at, stop)) continue;
            Add(scan, at, stop, title, 2, "JP", draft.Knowledge.Names.Given.KanjiSurnames, people);
            return stop + title;
        }
        return BeforeOffice(draft, scan, signs, at, people);
    }

    public static void Add(Scan scan, int start, int end, int title, int words, string? country, WordSet surnames, PersonList people)
    {
        var name = new PersonName(scan.Text[start..end], words, scan.SpanOf(start, end), country);
        // 菅首相 after 菅直人首相; 林 is not 林田.
        if (words == 1 && end - start == 1 && people.All.FirstOrDefault(known => known.Words == 2 && known.Name.Length > 2 && known.Name[0] == scan.Text[start] && !surnames.Contains(known.Name.AsSpan(0, 2))) is { } same) name = name with { Text = same.Name };
        var rank = scan.Ranks.Where(hit => title > 0 && hit.Start >= end && (hit.Start - end <= 2 || hit.End == end + title)).Select(hit => (Hit<Rank>?)hit).FirstOrDefault();
        // "駐日大使の山田淳氏": the office stands before the name.
        var ahead = rank is null ? scan.Ranks.LastOrDefault(hit => hit.End == start || (start - hit.End == 1 && scan.Text[hit.End] is 'の' or ':' or '：')) : default;
        people.Add(name, rank is { } hit ? [OfficeOf(scan, hit, start)] : ahead.Length > 0 ? [OfficeOf(scan, ahead, ahead.Start)] : []);
    }

    /// <summary>The country before the name is the office's: ロシアのプーチン大統領.</summary>
    private static Office OfficeOf(Scan scan, Hit<Rank> rank, int nameStart)
    {
        var country = OfficeCountry.Before(scan, NameSigns.None, 0, nameStart).Country
            ?? scan.Countries.Where(found => found.Start > nameStart && found.End <= rank.Start && rank.Start - found.End <= LongestState && !scan.CuesOf(Cue.Seat).Any(seat => seat.End == found.Start)).Select(found => found.Value).LastOrDefault();
        var field = rank.Value.Portfolio ?? scan.Portfolios.Where(hit => hit.End == rank.Start).Select(hit => hit.Value.Id).FirstOrDefault();
        return new Office(rank.Value.Id, field, country, null, scan.Text[rank.Start..rank.End], scan.SpanOf(rank));
    }

    private static bool EndsKnown(Scan scan, int at) =>
        scan.Organisations.EndAt(at) || scan.Countries.EndAt(at) || scan.Places.EndAt(at) || scan.Ranks.EndAt(at)
        // 長野県阿部守一知事: what a place is called may stand after its name.
        || (at > 1 && PlaceKinds.Contains(scan.Text[at - 1]) && scan.Places.EndAt(at - 1));

    private static bool IsElse(Draft draft, Scan scan, int start, int end) =>
        draft.IsTaken(scan.SpanOf(start, end))
        || scan.Organisations.Overlap(start, end)
        || scan.Countries.Overlap(start, end)
        || IsInPlace(scan, start, end);

    private static bool IsInPlace(Scan scan, int start, int end)
    {
        foreach (var hit in scan.Places)
        {
            if (hit.Start < end && start < hit.End && hit.Length >= end - start) return true;
        }
        return false;
    }

    private static bool IsLikeGiven(ReadOnlySpan<char> kanji) => kanji.IndexOfAny(NoGiven) < 0;

    private static bool IsGiven(NameKnowledge names, NameSigns signs, ReadOnlySpan<char> kanji) =>
        names.Given.KanjiGiven.Contains(kanji) || (kanji.Length == 1 ? signs.Sure.Contains(kanji) : EndsGiven(kanji, signs));

    /// <summary>Given names end in few signs: 俊宏, 誠司, 真由美.</summary>
    private static bool EndsGiven(ReadOnlySpan<char> kanji, NameSigns signs) =>
        kanji.Length > 1 && IsLikeGiven(kanji.TrimStart("道大")) && signs.Sure.Contains(kanji[^1..]);

    private static bool IsKanji(ReadOnlySpan<char> text)
    {
        foreach (var sign in text) if (!Script.IsKanji(sign)) return false;
        return true;
    }

    private static bool IsDot(char sign) => sign is '・' or '＝' or '=';
}
