using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Reads a schedule as people say it: <c>по будням в 8:30 и 18:00</c>, <c>pn, czw 10:00</c>, <c>mon-fri 9am</c>, <c>off</c>, or a cron expression.</summary>
internal sealed partial class ScheduleReader(IEnumerable<Voice> voices)
{
    private const string CronWord = "cron";

    /// <summary>The words of <see cref="Schedule.Parse"/>; each has a text <c>command.schedule.WORD.words</c>.</summary>
    private static readonly string[] Meanings = ["daily", "weekdays", "weekends", "off", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly string[] Week = Meanings[4..];

    private readonly WordMeanings words = new(
        voices, [.. Meanings.Select(meaning => ($"command.schedule.{meaning}.words", meaning)), ("command.schedule.ignored.words", "")]);

    /// <summary>True for what is meant as a cron expression, with the word before it or, where its signs tell, without.</summary>
    public static bool IsCron(string text)
    {
        var fields = Fields(text);
        return fields is [var first, ..] && (first.Equals(CronWord, StringComparison.OrdinalIgnoreCase) || (fields.Length is >= 5 and <= 7 && fields.Any(field => field is "*" or "?")));
    }

    /// <summary>Null when it is no schedule.</summary>
    public Schedule? Read(string text)
    {
        if (IsCron(text)) return Schedule.Parse($"{CronWord} {string.Join(' ', Fields(text).SkipWhile(field => field.Equals(CronWord, StringComparison.OrdinalIgnoreCase)))}");

        var canonical = Range().Replace(words.Translate(text), range => Between(range.Groups[1].Value, range.Groups[2].Value));
        var (days, times) = (new List<string>(), new List<string>());
        foreach (var word in canonical.Split((char[])[' ', ',', ';', '\t', '、', '・'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ClockReader.IsMeant(word)) times.Add(ClockReader.Read(word)?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "?");
            else days.Add(word);
        }
        return Schedule.Parse(string.Join(' ', (string[])[.. days.Count == 0 ? [] : (string[])[string.Join(',', days.Distinct())], .. times]));
    }

    private static string[] Fields(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>mon-fri is mon,tue,wed,thu,fri; fri-mon goes over the week's end.</summary>
    private static string Between(string first, string last)
    {
        var start = Array.IndexOf(Week, first);
        var length = (Array.IndexOf(Week, last) - start + Week.Length) % Week.Length + 1;
        return string.Join(',', Enumerable.Range(start, length).Select(at => Week[at % Week.Length]));
    }

    [GeneratedRegex(@"\b(mon|tue|wed|thu|fri|sat|sun)\s*[-–—~]\s*(mon|tue|wed|thu|fri|sat|sun)\b")]
    private static partial Regex Range();
}
