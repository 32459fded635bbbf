using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Reads a schedule as people say it: <c>по будням в 8:30 и 18:00</c>, <c>pn, czw 10:00</c>, <c>mon-fri 9am</c>, <c>off</c>.</summary>
internal sealed partial class ScheduleReader
{
    private const string Ignored = "ignored";

    /// <summary>The words of <see cref="Schedule.Parse"/>; each has a text <c>command.schedule.WORD.words</c>.</summary>
    private static readonly string[] Meanings = ["daily", "weekdays", "weekends", "off", "mon", "tue", "wed", "thu", "fri", "sat", "sun", Ignored];

    private static readonly string[] Week = Meanings[4..11];

    private readonly IReadOnlyList<(string Word, string Meaning)> words;

    public ScheduleReader(IEnumerable<Voice> voices) =>
        words = [.. voices
            .SelectMany(voice => Meanings.SelectMany(meaning => voice.Words($"command.schedule.{meaning}.words").Select(word => (Word: Fold.Text(word), meaning))))
            .Distinct()
            .OrderByDescending(pair => pair.Word.Length)];

    /// <summary>Null when it is no schedule.</summary>
    public Schedule? Read(string text)
    {
        var canonical = Range().Replace(Translate(Fold.Text(text)), range => Between(range.Groups[1].Value, range.Groups[2].Value));
        var (days, times) = (new List<string>(), new List<string>());
        foreach (var word in canonical.Split((char[])[' ', ',', ';', '\t', '、', '・'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Time().Match(word) is { Success: true } time) times.Add(Clock(time));
            else days.Add(word);
        }
        return Schedule.Parse(string.Join(' ', (string[])[.. days.Count == 0 ? [] : (string[])[string.Join(',', days.Distinct())], .. times]));
    }

    /// <summary>Every word of any language by the one it stands for; longest first, so that "every day" is not read as "day".</summary>
    private string Translate(string text)
    {
        foreach (var (word, meaning) in words)
        {
            // Japanese writes its words without blanks: 毎週月曜日と木曜日の10:00.
            text = word.All(Script.IsUnspaced)
                ? text.Replace(word, meaning == Ignored ? " " : $" {meaning} ", StringComparison.Ordinal)
                : Regex.Replace(text, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(word)}(?![\p{{L}}\p{{N}}])", meaning == Ignored ? " " : meaning, RegexOptions.CultureInvariant);
        }
        return text;
    }

    /// <summary>mon-fri is mon,tue,wed,thu,fri; fri-mon goes over the week's end.</summary>
    private static string Between(string first, string last)
    {
        var start = Array.IndexOf(Week, first);
        var length = (Array.IndexOf(Week, last) - start + Week.Length) % Week.Length + 1;
        return string.Join(',', Enumerable.Range(start, length).Select(at => Week[at % Week.Length]));
    }

    /// <summary>9 is 9:00, 9am too, 6pm is 18:00.</summary>
    private static string Clock(Match time)
    {
        var hour = int.Parse(time.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var half = time.Groups["half"].Value;
        if (half.Length > 0 && hour is < 1 or > 12) return "?";
        if (half == "am" && hour == 12) hour = 0;
        if (half == "pm" && hour < 12) hour += 12;
        return $"{hour}:{(time.Groups["minute"].Success ? time.Groups["minute"].Value : "00")}";
    }

    [GeneratedRegex(@"\b(mon|tue|wed|thu|fri|sat|sun)\s*[-–—~]\s*(mon|tue|wed|thu|fri|sat|sun)\b")]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?(?<half>am|pm)?$")]
    private static partial Regex Time();
}
