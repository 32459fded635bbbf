using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Meetings the news looks back on: a word for a forum with a word for the past, or with a year gone by.</summary>
internal sealed class EarlierEventRule : IFactRule
{
    private static readonly string Forum = Cue.Event + EventKind.Forum.Name;

    public string Name => "earlier-event";

    public IEnumerable<Fact> Find(Draft draft)
    {
        foreach (var scan in draft.Scans)
        {
            if (!scan.Has(Forum) || draft.ZoneOf(scan) == Zone.Background) continue;
            foreach (var hit in scan.CuesOf(Forum))
            {
                var year = draft.Of<DateFact>(scan.Sentence.Number).FirstOrDefault(date => date.Span.Start > hit.End && date.Iso.Length >= 4 && date.Iso[0] != '-');
                if (year is null || !IsOver(draft, scan, year)) continue;
                var place = scan.Places.FirstOrDefault(found => found.Start > hit.End && found.Start < year.Span.Start);
                yield return new EventFact(Name, scan.SpanOf(hit), EventKind.Forum, EventStatus.Earlier, TitleAfter(scan, hit.End), place.Value?.Id, year.Iso);
                break;
            }
        }
    }

    private static bool IsOver(Draft draft, Scan scan, DateFact date) =>
        date.Year < draft.Year || (draft.Page.Published is null && scan.Has(Cue.Earlier));

    /// <summary>Its name in quotation marks right after the word.</summary>
    private static string? TitleAfter(Scan scan, int from)
    {
        if (from + 1 >= scan.Text.Length || scan.Text[from] != ' ' || scan.Text[from + 1] is not ('«' or '„' or '“' or '"')) return null;
        var end = scan.Text.IndexOfAny(['»', '”', '"'], from + 2);
        return end > from + 2 ? scan.Text[(from + 2)..end] : null;
    }
}
