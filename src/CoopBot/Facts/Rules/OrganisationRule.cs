using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>The organisations the bot knows, and names that a word for a company announces: компания «Тёплый дом».</summary>
internal sealed class OrganisationRule : IFactRule
{
    private const int LongestName = 60;

    public string Name => "organisation";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var found = new Dictionary<string, OrganisationFact>();
        foreach (var scan in draft.Scans)
        {
            foreach (var hit in scan.Organisations.Where(hit => hit.Value.Kind != "region"))
            {
                var name = hit.Value.NameIn(draft.Page.Language);
                found.TryAdd(hit.Value.Id, new OrganisationFact(Name, scan.SpanOf(hit), name, hit.Value.Id, hit.Value.Country));
            }
            foreach (var hit in scan.CuesOf(Cue.CompanyWord))
            {
                if (Quoted(scan, hit.End) is not { } name || scan.Organisations.Any(known => scan.SpanOf(known).Overlaps(name.Span))) continue;
                found.TryAdd(Fold.Text(name.Text), new OrganisationFact(Name, name.Span, name.Text, null, null));
            }
        }
        return found.Values;
    }

    /// <summary>A name in quotation marks right after the word for a company.</summary>
    private static (string Text, Span Span)? Quoted(Scan scan, int from)
    {
        var text = scan.Text;
        if (from + 2 >= text.Length || text[from] != ' ' || text[from + 1] is not ('«' or '„' or '“' or '"')) return null;
        var end = text.IndexOfAny(['»', '”', '"'], from + 2);
        if (end < 0 || end - from > LongestName || end == from + 2) return null;
        return (text[(from + 2)..end], scan.SpanOf(from + 2, end));
    }
}
