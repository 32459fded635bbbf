using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Reads until when a chat wants to be left alone: <c>3</c>, <c>2 weeks</c>, <c>until 15 March</c>, <c>до понедельника</c>, <c>2026-03-15</c>.</summary>
internal sealed partial class PauseReader(KnowledgeBase knowledge)
{
    public const int MostDays = 366;

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];


    private readonly WordMeanings words = new(
        knowledge.Voices.Values,
        [
            ("command.pause.until.words", ""), ("command.pause.day.words", "day"), ("command.pause.week.words", "week"), ("command.pause.month.words", "month"),
            ("command.pause.year.words", ""), ("command.pause.tomorrow.words", "tomorrow"),
            .. Weekdays.Select(day => ($"command.schedule.{day}.words", day)), ("command.schedule.ignored.words", ""),
        ]);

    /// <summary>The moment, or what is wrong.</summary>
    public (DateTimeOffset? Until, PauseFault? Fault) Read(string text, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (text.Length == 0) return (Chat.UntilResumed, null);
        if (Moment().IsMatch(text.Trim()))
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact) ? Checked(exact, now) : (null, PauseFault.Unreadable);

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var dated = Figures().Replace(text, date => $" {date.Groups["d"].Value} #{int.Parse(date.Groups["m"].Value, CultureInfo.InvariantCulture)} {date.Groups["y"].Value} ");
        var parts = words.Translate(dated).Split((char[])[' ', ',', '.', '-', '–', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Meaning).ToList();
        if (DaysOf(parts) is { } days) return days is >= 1 and <= MostDays ? (WholeMinute(now.AddDays(days)), null) : (null, days > MostDays ? PauseFault.TooLong : PauseFault.Past);
        return DateOf(parts, today) is { } date ? Checked(SlotCalendar.MidnightOf(date, zone), now) : (null, PauseFault.Unreadable);
    }

    private static (DateTimeOffset?, PauseFault?) Checked(DateTimeOffset until, DateTimeOffset now) =>
        until <= now ? (null, PauseFault.Past) : until > now.AddDays(MostDays + 1) ? (null, PauseFault.TooLong) : (until, null);

    private static long? DaysOf(List<string> parts) => parts switch
    {
        [var count] when Number(count) is { } days => days,
        [var count, "day"] when Number(count) is { } days => days,
        [var count, "week"] when Number(count) is { } weeks => weeks * 7,
        [var count, "month"] when Number(count) is { } months => months * 30,
        ["day"] => 1,
        ["week"] => 7,
        ["month"] => 30,
        _ => null,
    };

    private static DateOnly? DateOf(List<string> parts, DateOnly today) => parts switch
    {
        ["tomorrow"] => today.AddDays(1),
        [var day] when Array.IndexOf(Weekdays, day) is >= 0 and var at => today.AddDays((at - (int)today.DayOfWeek + 7) % 7 + 1),
        [var month, "month", var day, "day"] => Date(day, month, [], today),
        [var year, var month, "month", var day, "day"] => Date(day, month, [year], today),
        [var year, var day, ['#', .. var month]] => Date(day, month, [year], today),
        [['#', .. var month], var day, .. var year] => Date(day, month, year, today),
        [var day, ['#', .. var month], .. var year] => Date(day, month, year, today),
        _ => null,
    };

    /// <summary>Without a year the next such day.</summary>
    private static DateOnly? Date(string day, string month, List<string> year, DateOnly today)
    {
        if (Number(day) is not { } d || Number(month) is not { } m || year.Count > 1) return null;
        if (year is [var typed]) return Number(typed) is { } y ? Day(y < 100 ? 2000 + y : y, m, d) : null;
        var next = Day(today.Year, m, d);
        return next > today ? next : Day(today.Year + 1, m, d) ?? next;
    }

    private static DateOnly? Day(long year, long month, long day) =>
        year is >= 2000 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month) ? new DateOnly((int)year, (int)month, (int)day) : null;

    private static long? Number(string text) =>
        text.Length <= 5 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTimeOffset WholeMinute(DateTimeOffset moment) => new((moment.Ticks + TimeSpan.TicksPerMinute - 1) / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, moment.Offset);

    /// <summary>The name of a month, in any language and form, by its number: #3.</summary>
    private string Meaning(string word)
    {
        if (word.Length < 2 || !word.All(char.IsLetter)) return word;
        var capital = char.ToUpperInvariant(word[0]) + word[1..];
        var month = knowledge.Lexicons.Values
            .SelectMany(lexicon => ((string[])[word, capital]).SelectMany(form => lexicon.Numbers.FindWhole(Tokens.Of(form))))
            .FirstOrDefault(cue => cue.StartsWith(NumberCue.Month, StringComparison.Ordinal));
        return month is null ? word : "#" + month[NumberCue.Month.Length..];
    }

    /// <summary>A moment as it is exported.</summary>
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?Z$", RegexOptions.IgnoreCase)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\b(?:(?<y>\d{4})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})|(?<d>\d{1,2})[./](?<m>\d{1,2})(?:[./](?<y>\d{4}|\d\d))?)\b")]
    private static partial Regex Figures();
}
