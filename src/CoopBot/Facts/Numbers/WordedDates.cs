using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>Dates of the languages that part their words: "12 марта 2026 года", "March 3-5, 2026", "2026 жылғы 12 наурыз", 12.03.2026.</summary>
internal sealed class WordedDates(NumberScan scan, Calendar calendar, bool isPlanned)
{
    private const int FirstYear = 1500;
    private const int LastYear = 2200;

    /// <summary>Between two parts of a date stand a blank, a stroke, a comma; nothing longer.</summary>
    private const int LongestGap = 3;

    private readonly ImmutableArray<Token> words = scan.Scan.Tokens.Words;

    public List<FoundDate> All()
    {
        var all = new List<FoundDate>();
        for (var at = 0; at < words.Length;)
        {
            var next = at;
            // All but the name of a month begins with figures.
            var hasFigures = char.IsAsciiDigit(words[at].Folded[0]);
            var found = !hasFigures ? MonthFirst(at, ref next) : Figures(at, ref next) ?? YearFirst(at, ref next) ?? MonthFirst(at, ref next) ?? Years(at, ref next);
            if (found is { } date)
            {
                all.Add(date);
                at = next;
                continue;
            }
            if (!hasFigures)
            {
                at++;
                continue;
            }
            var days = Days(at, ref next);
            all.AddRange(days);
            at = days.Count > 0 ? next : at + 1;
        }
        return all;
    }

    /// <summary>12.03.2026, 12/03/2026, 2026-03-12.</summary>
    private FoundDate? Figures(int at, ref int next)
    {
        if (at + 2 >= words.Length || GapAfter(at) is not ("." or "/" or "-") || !GapAfter(at + 1).SequenceEqual(GapAfter(at))) return null;
        var date = Year(at) is { } first ? Iso(first, Number(at + 1, 12), Number(at + 2, 31))
            : Year(at + 2) is { } last ? Iso(last, Number(at + 1, 12), Number(at, 31)) ?? (scan.Words.IsMonthFirst ? Iso(last, Number(at, 12), Number(at + 1, 31)) : null)
            : null;
        return Found(date, null, at, at + 2, ref next);
    }

    /// <summary>"2026 жылғы 12 наурыз", "2026-yil 3-5-may", "2026 yil mart": the year with its word, then the month.</summary>
    private FoundDate? YearFirst(int at, ref int next)
    {
        if (Year(at) is not { } year || !IsYearWord(at + 1, at)) return null;
        var day = at + 2;
        if (day >= words.Length || GapAfter(at + 1).Length > LongestGap) return null;
        if (Month(day) is { } month) return Found(IsoDate.Of(year, month, null), null, at, day, ref next);
        if (Number(day, 31) is not { } first) return null;
        var (last, monthAt) = LastDay(day);
        return monthAt < words.Length && Month(monthAt) is { } own && GapAfter(monthAt - 1).Length <= LongestGap
            ? Found(IsoDate.Of(year, own, first), last is { } end ? IsoDate.Of(year, own, end) : null, at, monthAt, ref next)
            : null;
    }

    /// <summary>"March 12, 2026", "March 3-5", "марта 2026 года".</summary>
    private FoundDate? MonthFirst(int at, ref int next)
    {
        if (Month(at) is not { } month || at + 1 >= words.Length || !IsNear(at)) return null;
        if (Year(at + 1) is { } own) return Found(IsoDate.Of(own, month, null), null, at, at + 1, ref next);
        if (!scan.Words.IsMonthFirst || Number(at + 1, 31) is not { } first) return null;
        var (last, after) = LastDay(at + 1);
        var year = after < words.Length && IsNear(after - 1) ? Year(after) : null;
        return Found(calendar.Day(year, month, first, isPlanned), last is { } end ? calendar.Day(year, month, end, isPlanned) : null, at, year is null ? after - 1 : after, ref next, year is not null);
    }

    /// <summary>"12 марта 2026 года", "3-5 maja", "с 3 по 5 мая", "12 и 13 марта": each day, or one stretch of days.</summary>
    private List<FoundDate> Days(int at, ref int next)
    {
        if (Number(at, 31) is not { } first) return [];
        var days = new List<(int Day, int At)> { (first, at) };
        var (last, after) = LastDay(at);
        while (last is null && after < words.Length && days.Count < 4 && (GapAfter(after - 1) is ", " ? after : IsCue(after, NumberCue.And) ? after + 1 : -1) is > 0 and var more && Number(more, 31) is { } another)
        {
            days.Add((another, more));
            after = AfterOrdinal(more);
        }
        if (after < words.Length && IsCue(after, NumberCue.Of)) after++;
        if (after >= words.Length || !IsNear(after - 1) || Month(after) is not { } month) return [];
        var yearAt = after + 1;
        var year = yearAt < words.Length && IsNear(after) ? Year(yearAt) : null;
        var end = year is null ? after : yearAt;
        var found = new List<FoundDate>();
        for (var one = 0; one < days.Count; one++)
        {
            var date = calendar.Day(year, month, days[one].Day, isPlanned);
            if (Found(date, last is { } to ? calendar.Day(year, month, to, isPlanned) : null, days[one].At, one == days.Count - 1 ? end : days[one].At, ref next, year is not null) is { } day) found.Add(day);
        }
        next = end + 1;
        return found;
    }

    /// <summary>"в 2026 году", "in 2026", "2024-2026 годы".</summary>
    private FoundDate? Years(int at, ref int next)
    {
        if (Year(at) is not { } year) return null;
        if (at + 1 < words.Length && (IsStroke(GapAfter(at)) ? at + 1 : IsCue(at + 1, NumberCue.Until) ? at + 2 : -1) is > 0 and var second && second < words.Length && Year(second) is { } last && last > year && IsYear(at, second))
            return Found(IsoDate.Of(year, null, null), IsoDate.Of(last, null, null), at, second, ref next);
        return IsYear(at, at) ? Found(IsoDate.Of(year, null, null), null, at, at, ref next) : null;
    }

    /// <summary>A number is a year when a word for "year" follows, or when a preposition stands before it and nothing that is counted after it.</summary>
    private bool IsYear(int first, int last)
    {
        if (IsYearWord(last + 1, last)) return true;
        if (first == 0 || !(IsCue(first - 1, NumberCue.BeforeYear) || IsCue(first - 1, NumberCue.InYear)) || GapAfter(first - 1) is not " ") return false;
        if (last + 1 >= words.Length) return true;
        var gap = GapAfter(last);
        // "2020-е годы" and "2000th" are no year; "of 2000 people" is a number.
        if (gap is "-" or "") return IsCue(last + 1, NumberCue.Ordinal);
        return gap is not " " || !IsCounted(words[last + 1].Start);
    }

    private bool IsCounted(int start) => scan.At(start, NumberCue.Unit) is not null || scan.At(start, NumberCue.Currency) is not null || scan.At(start, NumberCue.Magnitude) is not null;

    private bool IsYearWord(int at, int before) => at < words.Length && GapAfter(before) is " " or "-" or "" && IsCue(at, NumberCue.YearWord);

    /// <summary>The day that ends a stretch, when one does, and the word after both.</summary>
    private (int? Last, int After) LastDay(int at)
    {
        var after = AfterOrdinal(at);
        if (after >= words.Length) return (null, after);
        var second = IsStroke(GapAfter(after - 1)) ? after : IsCue(after, NumberCue.Until) && IsNear(after - 1) ? after + 1 : -1;
        return second > 0 && second < words.Length && Number(second, 31) is { } last && last > Number(at, 31) ? (last, AfterOrdinal(second)) : (null, after);
    }

    private int AfterOrdinal(int at) => at + 1 < words.Length && GapAfter(at) is "-" && IsCue(at + 1, NumberCue.Ordinal) ? at + 2 : at + 1;

    private bool IsNear(int at) => GapAfter(at) is { Length: > 0 and <= LongestGap } gap && gap.IndexOfAnyExcept(" .,-–") < 0;

    private static bool IsStroke(ReadOnlySpan<char> gap) => gap.Trim() is "-" or "–" or "—";

    private ReadOnlySpan<char> GapAfter(int at) => at + 1 < words.Length ? scan.Folded.AsSpan(words[at].End, words[at + 1].Start - words[at].End) : "";

    private bool IsCue(int at, string cue) => scan.Is(cue, words[at].Start, words[at].End);

    private int? Month(int at) => at < words.Length && scan.At(words[at].Start, NumberCue.Month) is { } month ? (int)NumberCue.NumberIn(month.Value) : null;

    private int? Year(int at) => at < words.Length && words[at].Length == 4 && Plain(words[at].Folded) is >= FirstYear and <= LastYear and var year ? year : null;

    /// <summary>A day or month in figures, the English ending of an ordinal with it: 12th.</summary>
    private int? Number(int at, int most)
    {
        if (at >= words.Length || words[at].Length > 4) return null;
        var figures = words[at].Folded.AsSpan();
        if (scan.Words.IsMonthFirst && figures.Length > 2 && figures[^2..] is "st" or "nd" or "rd" or "th") figures = figures[..^2];
        return figures.Length <= 2 && Plain(figures) is { } number && number >= 1 && number <= most ? number : null;
    }

    private static int? Plain(ReadOnlySpan<char> figures) => int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IsoDate? Iso(int year, int? month, int? day) => month is null || day is null ? null : IsoDate.Of(year, month, day);

    private FoundDate? Found(IsoDate? date, IsoDate? last, int from, int to, ref int next, bool hasOwnYear = true)
    {
        if (date is not { } first) return null;
        next = to + 1;
        return new FoundDate(first, last, words[from].Start, words[to].End, hasOwnYear);
    }
}
