using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Days ("12 марта 2026 года", "March 12, 2026", "2026-03-12") and years ("в 2022 году", "in 2022").</summary>
internal sealed class DateRule : IFactRule
{
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    public string Name => "date";

    public IEnumerable<Fact> Find(Draft draft) => draft.Scans.SelectMany(FindIn);

    private IEnumerable<Fact> FindIn(Scan scan)
    {
        var words = scan.Tokens.Words;
        var months = scan.CuesUnder(Cue.Month).ToLookup(cue => cue.Hit.Start, cue => int.Parse(cue.Id, CultureInfo.InvariantCulture));
        for (var at = 0; at < words.Length; at++)
        {
            if (months.Contains(words[at].Start))
            {
                var month = months[words[at].Start].First();
                var dayBefore = at > 0 ? Number(words[at - 1], 1, 31) : null;
                var dayAfter = dayBefore is null && at + 1 < words.Length ? Number(words[at + 1], 1, 31) : null;
                var yearAt = dayAfter is null ? at + 1 : at + 2;
                var year = yearAt < words.Length ? Number(words[yearAt], FirstYear, LastYear) : null;
                if ((dayBefore ?? dayAfter) is null && year is null) continue;
                var first = dayBefore is null ? at : at - 1;
                var last = year is not null ? yearAt : dayAfter is not null ? at + 1 : at;
                var iso = Iso(year, month, dayBefore ?? dayAfter);
                if (iso is not null) yield return new DateFact(Name, scan.SpanOf(words[first].Start, words[last].End), iso);
                at = last;
            }
            else if (Number(words[at], FirstYear, LastYear) is { } year && IsYear(scan, at))
            {
                yield return new DateFact(Name, scan.SpanOf(words[at].Start, words[at].End), year.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>A number is a year when a word for "year" follows or, as in English, when a preposition stands before it.</summary>
    private static bool IsYear(Scan scan, int at)
    {
        var words = scan.Tokens.Words;
        var end = words[at].End;
        if (scan.CuesOf(Cue.Year).Any(hit => hit.Start >= end && hit.Start - end <= 1)) return true;
        return at > 0 && words[at - 1].Folded is "in" or "since" or "of" or "w" or "od" or "by";
    }

    private static int? Number(Token word, int least, int most) =>
        int.TryParse(word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static string? Iso(int? year, int month, int? day) => (year, day) switch
    {
        ({ } y, { } d) => d <= DateTime.DaysInMonth(y, month) ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{month:00}-{d:00}") : null,
        ({ } y, null) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{month:00}"),
        (null, { } d) => string.Create(CultureInfo.InvariantCulture, $"--{month:00}-{d:00}"),
        _ => null,
    };
}
