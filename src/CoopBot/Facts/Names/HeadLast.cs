using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Names of languages whose head comes last: Энергетика министрлігі, Termiz davlat pedagogika instituti.</summary>
internal static class HeadLast
{
    private const int LongestName = 8;
    private const int LongestWithoutCapital = 2;

    public static IEnumerable<FoundName> In(NameText text) => text.Heads.IsEmpty ? [] : All(text);

    private static IEnumerable<FoundName> All(NameText text)
    {
        var end = -1;
        foreach (var hit in text.Heads)
        {
            if (text.WordsOf(hit) is not var (first, last) || first <= end || text.IsKnown(first) || text.CountryOver(first) is not null) continue;
            if (IsPlural(text, hit.Value, last)) continue;
            var (start, country, hasPlace) = Left(text, hit.Value, first, end);
            var capitals = Enumerable.Range(start, first - start).Count(at => text.IsCapital(at));
            if (hit.Value.Needs == "tail" && ((capitals == 0 && IsOfOffice(text, last)) || (start > 0 && start < first && text.IsAdjoining(start) && IsNumeral(text, start - 1)))) continue;
            var isName = hit.Value.Needs switch
            {
                "alone" => true,
                "tail" => start < first,
                "name" or "capital" => start < first && Enumerable.Range(start, first - start).Any(at => text.IsCapital(at) && (!text.IsOpening(at) || text.IsPlace(at) || capitals > 1 || first - start > 1)),
                "country" => country is not null,
                _ => hasPlace,
            };
            // "SVEVIND Energy компаниясы": what stands between belongs to the known name before it.
            if (start > 0 && start < first && text.IsKnown(start - 1) && Enumerable.Range(start, first - start).All(at => text.Grammar.CompanySigns.Contains(text[at].Folded))) continue;
            // "Xinhua ақпараттық агенттігі": what the known name before it is.
            if (capitals == 0 && start > 0 && start < first && text.GapBefore(start) is " " && text.IsKnown(start - 1) && !text.EndsIn(start - 1, text.Grammar.OwnerEndings)) continue;
            if (!isName) continue;
            // "Ички ишлар вазирлиги Тезкор-қидирув департаменти": the department is the ministry's.
            if (end >= 0 && start == end + 1 && hit.Value.Needs == "tail" && text.IsAdjoining(start)) continue;
            end = last;
            // "“Dunyo” axborot agentligi": the name is what is quoted.
            if (capitals == 0 && start > 0 && start <= first && text.GapBefore(start).IndexOfAny("»”\"") == 0 && text.GapBefore(start) is [_, ' ']) continue;
            var before = start < first ? text.Scan.Text[text[start].Start..text[first].Start] : "";
            yield return new FoundName(before + Nominative.Head(hit.Value, text.Between(first, last)), text.SpanOf(start, last), country, hit.Value.Needs == "place");
        }
    }

    /// <summary>"Басқарма Төрағасы": the board is a word of the office.</summary>
    private static bool IsOfOffice(NameText text, int last) =>
        last + 1 < text.Count && text.IsAdjoining(last + 1) && text.IsOffice(last) && text.IsOffice(last + 1) && !text.EndsIn(last, text.Grammar.OwnerEndings);

    /// <summary>"АҚ-ның басқармасы": the ending of what stands before.</summary>
    private static bool IsEnding(NameText text, int at) => at > 0 && text.GapBefore(at) is "-" && text[at].Length <= 4 && !text.IsCapital(at) && (text.IsAcronym(at - 1) || text.IsLatin(at - 1) != text.IsLatin(at));

    /// <summary>"Yaponiya universitetlari": several, of which none is named.</summary>
    private static bool IsPlural(NameText text, NameHead head, int last) =>
        head.Needs is "tail" or "name" && text.Grammar.Plurals.TryGetValue(head.Gender, out var endings)
        && endings.Any(ending => text[last].Folded.Contains(ending, StringComparison.Ordinal) && !Fold.Text(head.Name).Contains(ending, StringComparison.Ordinal));

    /// <summary>"Каспий маңы елдері университеттері қауымдастығы": of several, none is a name of its own.</summary>
    private static bool IsMany(NameText text, int at) =>
        text.Grammar.Plurals.TryGetValue("c", out var endings) && endings.Any(ending => text[at].Folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"XXVII Бас Ассамблея": the how-manieth.</summary>
    private static bool IsNumeral(NameText text, int at)
    {
        if (text[at].Length < 2 || !text.IsAcronym(at)) return false;
        foreach (var letter in text.Scan.Text.AsSpan(text[at].Start, text[at].Length))
        {
            if (letter is not ('I' or 'V' or 'X' or 'І' or 'Х')) return false;
        }
        return true;
    }

    /// <summary>"Ерлан Стамбеков Денсаулық сақтау министрлігін": who speaks of the ministry, or heads it, is no part of it.</summary>
    private static bool IsSomebody(NameText text, NameHead head, int at, int start, int first)
    {
        if (at == 0 || !text.IsCapital(at) || !text.IsCapital(at - 1) || !text.IsAdjoining(at) || text.IsPlace(at)) return false;
        var hasOwn = start < first && text.IsCapital(start);
        return head.Needs == "tail" ? hasOwn || text.IsGiven(at - 1) : hasOwn && (text.IsGiven(at - 1) || (at > 1 && text.IsOffice(at - 2)));
    }

    /// <summary>"Қызылордада Атырау зауыты", "Samarqand viloyatida sug'urta kompaniyasi": where it happened is no part of the name.</summary>
    private static bool IsWhere(NameText text, int at, int start, int first) =>
        start < first && text.IsPlace(at) && text[at].Length > 4 && text.EndsIn(at, text.Grammar.Within);

    private static (int Start, string? Country, bool HasPlace) Left(NameText text, NameHead head, int first, int end)
    {
        var (start, hasPlace) = (first, false);
        string? country = null;
        // "Xorijiy investitsiya loyihalarini amalga oshirish markazi": what is done has its object before it.
        var isTask = first > 0 && text.IsAdjoining(first) && !text.IsCapital(first - 1) && text.EndsIn(first - 1, text.Grammar.TaskEndings);
        var withoutObject = -1;
        for (var at = first - 1; at > end && first - at <= LongestName; at--)
        {
            var isList = head.Needs == "tail" && at + 1 < first && text.GapBefore(at + 1) is ", ";
            if (!text.IsAdjoining(at + 1) && !isList) break;
            if (text.IsKnown(at) || text.IsOffice(at) || text.IsStop(at) || IsEnding(text, at)) break;
            if (text.CountryOver(at) is var (firstWord, _, code) && firstWord > end)
            {
                // "Өзбекстан шекарасында көкөніс өңдеу зауыты": a country and what is done near it are no name.
                if (withoutObject >= 0 && OwnCapital(text, start, withoutObject) < 0) break;
                (start, country) = (EndsInCase(text, at) && head.Needs != "country" && !text.IsCountryName(firstWord) ? start : firstWord, code);
                // Yaponiyaning O'zbekistondagi elchixonasi: whose it is stands before where it is.
                if (head.Needs == "country" && firstWord > 0 && text.CountryOver(firstWord - 1) is var (owner, _, home)) (start, country) = (owner, home);
                if (head.Needs == "alone" || firstWord == 0) break;
                at = firstWord;
                break;
            }
            if (head.Needs == "alone") break;
            if (text.IsJoint(at))
            {
                // "Investment, industry and trade": the words before the joint are the head's too when it has a list before it.
                if ((head.Needs != "tail" && !(head.Needs == "name" && IsWithinName(text, at, end))) || at == first - 1 || at == 0) break;
                continue;
            }
            if ((text.IsHead(at) && !text.IsCapital(at) && !IsMany(text, at)) || IsNumeral(text, at)) break;
            if (text.Scan.IsMark(text[at])) break;
            if (EndsInCase(text, at))
            {
                if (!isTask || at == first - 1 || text.EndsIn(at, text.Grammar.OwnerEndings)) break;
                if (withoutObject < 0) withoutObject = start;
            }
            if (IsSomebody(text, head, at, start, first) || IsWhere(text, at, start, first)) break;
            hasPlace |= text.IsPlace(at);
            start = at;
        }
        if (withoutObject >= 0 && country is null) start = OwnCapital(text, start, withoutObject) is >= 0 and var own ? own : withoutObject;
        if (country is not null && start < first && text.CountryFrom(start) is not null) return (start, country, hasPlace);
        var capital = start;
        while (capital < first && !text.IsCapital(capital)) capital++;
        // The first word of a sentence has its capital from there: "Студенттер Цукуба университеті".
        if (capital == 0 && first > 1 && text.IsCapital(1) && !text.IsPlace(0)) capital = 1;
        if (capital < first) return (capital, country, hasPlace);
        return (head.Needs == "tail" ? Math.Max(start, first - LongestWithoutCapital) : first, country, hasPlace);
    }

    /// <summary>The first capital that the beginning of a sentence has not given, or -1.</summary>
    private static int OwnCapital(NameText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.IsCapital(at) && !text.IsOpening(at)) return at;
        }
        return -1;
    }

    /// <summary>"Samarqand davlat san'at va madaniyat instituti": of a state institute in small letters two fields are named.</summary>
    private static bool IsWithinName(NameText text, int joint, int end)
    {
        if (joint - 3 <= end || text.IsCapital(joint + 1)) return false;
        for (var at = joint - 2; at <= joint; at++)
        {
            if (!text.IsAdjoining(at) || text.IsCapital(at) || EndsInCase(text, at)) return false;
        }
        return text.IsAdjoining(joint + 1) && (text.IsPlace(joint - 3) || text.CountryOver(joint - 3) is not null);
    }

    private static bool EndsInCase(NameText text, int at) => text[at].Length > 4 && text.EndsIn(at, text.Grammar.TailEndings) && !text.IsPlace(at) && !text.Grammar.Uninflected.Contains(text[at].Folded);
}
