using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Names that a word announces: компания «Тёплый дом», firma Omnia, “Data Volt” kompaniyasi, 市民団体「…」.</summary>
internal static class AnnouncedNames
{
    private const int LongestName = 60;
    private const int MostWords = 5;

    /// <summary>Adjectives may stand between the word and the name: firma budowlana Kajima.</summary>
    private const int MostBetween = 2;
    private const int MostBeforeAcronym = 4;
    private const int ShortestUnspaced = 4;

    /// <summary>", va ", "және": between two quoted names.</summary>
    private const int LongestJoint = 8;

    /// <summary>In letters: "davlat", "мемлекеттік", "әлеуметтік-кәсіпкерлік".</summary>
    private const int LongestKind = 24;

    /// <summary>In letters: "(Германия)".</summary>
    private const int LongestBracket = 24;

    private const string Openings = "«„“\"「『‘";
    private const string Closings = "»”\"“」』’";

    public static IEnumerable<FoundName> In(NameText text) =>
        text.Grammar.Announcers.FindLongest(text.Scan.Tokens) is { IsEmpty: false } hits ? All(text, hits) : [];

    private static IEnumerable<FoundName> All(NameText text, ImmutableArray<Hit<NameHead>> hits)
    {
        foreach (var hit in hits)
        {
            if (Quoted(text, hit) is { } quoted)
            {
                yield return quoted;
                foreach (var listed in Listed(text, quoted)) yield return listed;
                continue;
            }
            if (text.Grammar.Order == "unspaced" || text.WordsOf(hit) is not var (first, last)) continue;
            // "Malaysia Airlines Flight 17": part of a name itself.
            if (text.Grammar.Order == "inside" && text.IsCapital(first) && !text.IsOpening(first)) continue;
            foreach (var name in text.Grammar.Order == "last" ? Before(text, first) : After(text, last)) yield return name;
        }
    }

    private static FoundName? Quoted(NameText text, Hit<NameHead> hit)
    {
        var sentence = text.Scan.Text;
        var open = hit.End;
        if (open < sentence.Length && sentence[open] == ' ') open++;
        if (open + 1 < sentence.Length && Openings.Contains(sentence[open]))
        {
            var close = sentence.AsSpan(open + 1).IndexOfAny(Closings);
            // Підприємство "Компанія "Вода Донбасу"": the mark that ends nothing opens the name within.
            if (close > 1 && sentence[open + close] == ' ' && sentence[open + 1 + close] == '"' && sentence.AsSpan(open + 2 + close).IndexOf('"') is > 1 and <= LongestName and var inner) return new FoundName(sentence.Substring(open + 2 + close, inner), text.Scan.SpanOf(open + 2 + close, open + 2 + close + inner));
            if (close is > 1 and <= LongestName && IsName(sentence.AsSpan(open + 1, close))) return new FoundName(sentence[(open + 1)..(open + 1 + close)], text.Scan.SpanOf(open + 1, open + 1 + close));
        }
        if (text.Grammar.Order == "unspaced") return Unspaced(text, hit.End);
        if (text.Grammar.Order != "last") return null;
        var end = hit.Start;
        if (end > 0 && sentence[end - 1] == ' ') end--;
        // «Velmora GmbH» (Германия) компанияси: where it is from may stand between.
        if (end > 4 && sentence[end - 1] == ')' && sentence.AsSpan(0, end).LastIndexOf('(') is > 3 and var bracket && end - bracket < LongestBracket && sentence[bracket - 1] == ' ') end = bracket - 1;
        // "Xitoy temir yo'llari" davlat korporatsiyasi: one word may say what kind it is.
        if (end > 3 && !Closings.Contains(sentence[end - 1]) && sentence.AsSpan(0, end).LastIndexOf(' ') is > 3 and var blank && end - blank < LongestKind && char.IsLower(sentence[blank + 1]) && Closings.Contains(sentence[blank - 1])) end = blank;
        if (end < 3 || !Closings.Contains(sentence[end - 1])) return null;
        var from = sentence.AsSpan(0, end - 1).LastIndexOfAny(Openings);
        // "Xitoy yo‘llari": the mark within a word opens nothing.
        while (from > 0 && char.IsLetter(sentence[from - 1]) && char.IsLetter(sentence[from + 1])) from = sentence.AsSpan(0, from).LastIndexOfAny(Openings);
        if (from < 0 || end - from > LongestName || end - from < 4) return null;
        // " Velmora " kompaniyasi: some leave blanks within the marks.
        var name = sentence.AsSpan(from + 1, end - from - 2);
        var begin = from + 1 + name.Length - name.TrimStart().Length;
        name = name.Trim();
        return !IsName(name) ? null : new FoundName(name.ToString(), text.Scan.SpanOf(begin, begin + name.Length));
    }

    /// <summary>The Bank " will not make our lives easier, ": somebody's words begin small, or with the mark that follows others; one word may be a name however it is written.</summary>
    private static bool IsName(ReadOnlySpan<char> quoted) => quoted.TrimStart() is [var first, ..] && !(char.IsLower(first) && quoted.Contains(' ')) && first is not (',' or '–' or '—' or '-');

    /// <summary>"Aztimont" va "Tovuz" korxonalari, компании «А», «Б» и «В»: what is quoted beside a quoted name with a comma or an "and" between.</summary>
    private static IEnumerable<FoundName> Listed(NameText text, FoundName quoted)
    {
        var sentence = text.Scan.Text;
        if (text.Grammar.Order == "last")
        {
            for (var open = quoted.Span.Start - 1; open > 3;)
            {
                var close = open - 1;
                while (close > 0 && open - close <= LongestJoint && !Closings.Contains(sentence[close])) close--;
                if (close < 3 || !Closings.Contains(sentence[close]) || !IsJoint(text, sentence[(close + 1)..open])) yield break;
                var from = sentence.AsSpan(0, close).LastIndexOfAny(Openings);
                if (from < 0 || close - from is < 3 or > LongestName) yield break;
                yield return new FoundName(sentence[(from + 1)..close], text.Scan.SpanOf(from + 1, close));
                open = from;
            }
            yield break;
        }
        for (var close = quoted.Span.End; close < sentence.Length - 3;)
        {
            var open = close + 1;
            while (open < sentence.Length && open - close <= LongestJoint && !Openings.Contains(sentence[open])) open++;
            if (open >= sentence.Length - 2 || !Openings.Contains(sentence[open]) || !IsJoint(text, sentence[(close + 1)..open])) yield break;
            var length = sentence.AsSpan(open + 1).IndexOfAny(Closings);
            if (length is < 2 or > LongestName) yield break;
            close = open + 1 + length;
            yield return new FoundName(sentence[(open + 1)..close], text.Scan.SpanOf(open + 1, close));
        }
    }

    private static bool IsJoint(NameText text, string gap) => gap.Trim() is "," or "、" or "と" or "や" || (gap.Trim(' ', ',') is { Length: > 0 and <= LongestJoint } word && text.Grammar.Joints.Contains(Fold.Text(word)));

    /// <summary>A run of katakana, or of Latin letters, right after the word: 非営利団体…は.</summary>
    private static FoundName? Unspaced(NameText text, int from)
    {
        var sentence = text.Scan.Text;
        var end = from;
        // 中小企業・スタートアップ: another such word.
        if (from < sentence.Length && sentence[from] == '・') return null;
        while (end < sentence.Length && (Script.IsKatakana(sentence[end]) || sentence[end] == '・' || (Script.IsLatin(sentence[end]) && end - from < LongestName))) end++;
        return end - from < ShortestUnspaced || (end < sentence.Length && Script.IsKanji(sentence[end])) || text.Grammar.Stops.Contains(sentence[from..end]) || text.Scan.Countries.Any(country => country.Start >= from && country.End <= end)
            ? null
            : new FoundName(sentence[from..end], text.Scan.SpanOf(from, end));
    }

    private static IEnumerable<FoundName> After(NameText text, int last)
    {
        var at = last + 1;
        for (var skipped = 0; at < text.Count && skipped < MostBetween && text.IsAdjoining(at) && !text.IsCapital(at) && !text.IsJoint(at) && !text.Scan.IsMark(text[at])
            && (Nominative.IsAdjective(text.Grammar, text[at], "f") || Nominative.IsAdjective(text.Grammar, text[at], "m") || Nominative.IsAdjective(text.Grammar, text[at], "n")); skipped++) at++;
        // The trade unions of pilots ANPAC and ANPAV: an acronym may wait behind a genitive.
        for (var further = at; further < Math.Min(at + MostBeforeAcronym, text.Count) && text.IsAdjoining(further) && !text.IsJoint(further); further++)
        {
            if (text.IsAcronym(further) || (text.IsLatin(further) && !text.IsLatin(last) && text.IsCapital(further))) at = further;
            if (text.Scan.IsMark(text[further])) break;
            if (text.IsCapital(further)) break;
        }
        if (at >= text.Count || !text.IsAdjoining(at)) yield break;
        // "Narodowej Spółki Kolejowej": the word is part of a name itself, and so is its adjective.
        if (at == last + 1 && text.Grammar.HasCapitalTails && text.IsCapital(last) && !text.IsOpening(last) && Nominative.IsAdjective(text.Grammar, text[at], "f")) yield break;
        while (at < text.Count && Run(text, at) is { } end)
        {
            // "Prezes spółki Daniel Beneš": the head of the company, not its name.
            if (end == at + 1 && text.Grammar.HasCapitalTails && last > 0 && text.IsOffice(last - 1) && !text.IsAcronym(at) && !text.Grammar.CompanySigns.Contains(text[end].Folded)) yield break;
            // "Больницы Кунградского района": the adjective is another noun's.
            if (end == at && IsAnothers(text, at)) yield break;
            // "Ректор університету Андрій Крисоватий": a given name and another are somebody, and so are two names right after "директором фонда".
            if (end == at + 1 && !text.Grammar.HasCapitalTails && text.Grammar.Order == "first" && !text.IsLatin(at) && !text.IsAcronym(at) && !text.IsAcronym(end) && (text.IsGiven(at) || (last > 0 && text.IsOffice(last - 1)))) yield break;
            // "Руководителем компании Лим Сан Хваном": and so are three, as Koreans have them.
            if (IsOfThree(text, at, end) && last > 0 && text.IsOffice(last - 1)) yield break;
            if (end == at + 1 && text.IsGiven(at) && last > 0 && (text.IsOffice(last - 1) || (text.Grammar.HasCapitalTails && text.IsAdjoining(last) && !text.Scan.IsMark(text[last - 1]) && text.CountryOver(last - 1) is null))) yield break;
            var stop = ForeignNames.WithForm(text.Scan.Text, text[end].End);
            yield return new FoundName(text.Scan.Text[text[at].Start..stop], text.Scan.SpanOf(text[at].Start, stop));
            // A list goes on: ANPAC, ANPAV i SEPLA.
            var next = end + 1;
            if (next < text.Count && text.IsAdjoining(next) && text.Scan.IsMark(text[next]) && text[next].Length <= 3) next++;
            else if (next >= text.Count || text.GapBefore(next) is not ", ") yield break;
            if (next >= text.Count || !(text.IsAcronym(next) || text.IsLatin(next) != text.IsLatin(last))) yield break;
            at = next;
        }
    }

    private static bool IsAnothers(NameText text, int at)
    {
        if (text.Grammar.Order != "first" || text.IsAcronym(at) || (text.IsLatin(at) && !text.Grammar.HasCapitalTails)) return false;
        foreach (var (ending, _) in text.Grammar.Adjectives)
        {
            if (ending.Length > 2 && text[at].Length > ending.Length + 2 && text[at].Folded.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsOfThree(NameText text, int at, int end) =>
        !text.Grammar.HasCapitalTails && text.Grammar.Order == "first" && !text.IsLatin(at) && !text.IsLatin(end) && !text.IsAcronym(at) && !text.IsAcronym(end)
        && (end == at + 2 || (end == at && end + 2 < text.Count && text.IsAdjoining(end + 1) && text.IsGiven(end + 1) && text.IsCapital(end + 2)));

    private static IEnumerable<FoundName> Before(NameText text, int first)
    {
        var start = first;
        while (start > 0 && first - start < MostWords && text.IsAdjoining(start) && IsNamed(text, start - 1)) start--;
        // "Mehmonni TDTU rektori kutib oldi": the word that opens the sentence stands in its own case.
        if (start == 0 && first > 1 && text[0].Length > 4 && text.EndsIn(0, text.Grammar.TailEndings)) start = 1;
        // "Karlo Anchelotti jamoasi": whose team it is.
        if (start == first - 2 && text.IsGiven(start) && !text.Grammar.CompanySigns.Contains(text[first - 1].Folded)) yield break;
        if (start < first && !(start == 0 && first == 1 && !text.IsAcronym(0) && text.IsLatin(0) == text.IsLatin(1))) yield return new FoundName(text.Between(start, first - 1), text.SpanOf(start, first - 1));
    }

    private static int? Run(NameText text, int at)
    {
        // "Глава госкорпорации Алексей Лихачёв": the head, not the corporation.
        if (!IsNamed(text, at) || (!text.IsLatin(at) && at + 1 < text.Count && text.IsCapital(at + 1) && text.Grammar.GivenNames.Contains(text[at].Folded))) return null;
        var end = at;
        while (end + 1 < text.Count && end - at + 1 < MostWords && text.IsAdjoining(end + 1) && IsNamed(text, end + 1) && IsOneScript(text, at, end + 1) && !(text.IsGiven(end + 1) && end + 2 < text.Count && text.IsAdjoining(end + 2) && text.IsCapital(end + 2))) end++;
        // "Завод Kazakhstan Aselsan Engineering": what goes on is a known name.
        return end + 1 < text.Count && text.IsAdjoining(end + 1) && text.IsLatin(end) && text.IsKnown(end + 1) ? null : end;
    }

    /// <summary>"Компании Mars Полом Вайраухом": what is written in another script is somebody else.</summary>
    private static bool IsOneScript(NameText text, int first, int next) => char.IsDigit(text[next].Folded[0]) || text.IsLatin(first) == text.IsLatin(next);

    private static bool IsNamed(NameText text, int at) => text[at].Length > 1 &&
        (text.IsCapital(at) || (text.IsLatin(at) && text[at].Length > 3 && text.Scan.Text[text[at].Start..text[at].End].Any(char.IsUpper)))
        && text.CountryOver(at) is null && !text.IsPlace(at) && !text.IsKnown(at) && !text.IsOffice(at) && !text.IsStop(at) && !text.IsHead(at);
}
