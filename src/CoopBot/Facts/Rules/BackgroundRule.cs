using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>What the article adds of an organisation: founded in, how many companies, in how many countries, here since when.</summary>
internal sealed class BackgroundRule : IFactRule
{
    private const int Reach = 30;

    public string Name => "background";

    public IEnumerable<Fact> Find(Draft draft)
    {
        string? about = null;
        foreach (var scan in draft.Scans.Where(scan => draft.ZoneOf(scan) == Zone.Background))
        {
            about = scan.Organisations.Select(hit => hit.Value.Id).FirstOrDefault() ?? about;
            if (about is null) continue;
            var country = scan.Countries.Select(hit => hit.Value).FirstOrDefault();
            foreach (var word in scan.Tokens.Words)
            {
                if (!long.TryParse(word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
                var isYear = number is >= 1500 and <= 2200;
                if (isYear && Near(scan, Cue.Founded, word)) yield return Make(scan, word, about, "founded", number, null);
                else if (isYear && country is not null && Near(scan, Cue.ActiveSince, word)) yield return Make(scan, word, about, "active-since", number, country);
                else if (Follows(scan, Cue.Subsidiaries, word)) yield return Make(scan, word, about, "subsidiaries", number, null);
                else if (Follows(scan, Cue.InCountries, word)) yield return Make(scan, word, about, "countries", number, null);
            }
        }
    }

    private BackgroundFact Make(Scan scan, Token word, string about, string what, long number, string? country) =>
        new(Name, scan.SpanOf(word.Start, word.End), about, what, number, scan.CuesOf(Cue.Over).Any(over => over.End == word.Start - 1), country);

    private static bool Near(Scan scan, string cue, Token word) =>
        scan.CuesOf(cue).Any(hit => word.Start >= hit.Start && word.Start - hit.End <= Reach);

    private static bool Follows(Scan scan, string cue, Token word) =>
        scan.CuesOf(cue).Any(hit => hit.Start >= word.End && hit.Start - word.End <= 2);
}
