using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Who leads a delegation, and whose: "Na czele japońskiej misji stał Juro Baba".</summary>
internal static class DelegationHeads
{
    public const string Rank = "head-of-delegation";

    public static void Mark(Draft draft, PersonList people)
    {
        string? lastSent = null;
        foreach (var scan in draft.Scans)
        {
            var sender = Sender(scan);
            if (scan.Has(Cue.LeadsDelegation) && scan.CuesOf(Cue.LeadsDelegation).FirstOrDefault() is { Length: > 0 } leads && (sender ?? lastSent) is { } organisation)
            {
                foreach (var person in people.All.Where(person => person.Span.Sentence == scan.Sentence.Number).ToList())
                {
                    if (!IsNamedAround(scan, leads, person)) continue;
                    // "Z marszałek Polak na czele": the words may stand after the name.
                    var (start, end) = (Math.Min(leads.Start, person.Span.Start), Math.Max(leads.End, person.Span.End));
                    var country = scan.Countries.Select(hit => hit.Value).FirstOrDefault();
                    person.Offices =
                    [
                        .. person.Offices.Select(office => office with { Organisation = office.Organisation ?? OwnOrganisation(office, organisation, draft.Knowledge) }),
                        new Office(Rank, null, country, organisation, scan.Text[start..end], scan.SpanOf(start, end)),
                    ];
                    break;
                }
            }
            lastSent = sender ?? lastSent;
        }
    }

    /// <summary>The organisation named right after the word for a delegation.</summary>
    private static string? Sender(Scan scan)
    {
        if (!scan.Has(Cue.Delegation)) return null;
        var word = scan.CuesOf(Cue.Delegation).First();
        foreach (var hit in scan.Organisations)
        {
            if (hit.Start >= word.End && hit.Start - word.End < 30) return hit.Value.Id;
        }
        return null;
    }

    /// <summary>The first person named after the words; a sentence without one names them before.</summary>
    private static bool IsNamedAround(Scan scan, Hit<string> leads, PersonList.Entry person) =>
        person.Span.Start >= leads.End || !scan.Tokens.Words.Any(word => word.Start >= leads.End && char.IsUpper(scan.Text[word.Start]) && word.Length > 1 && scan.Organisations.All(hit => word.Start < hit.Start || word.Start > hit.End));

    private static string? OwnOrganisation(Office office, string organisation, KnowledgeBase knowledge) =>
        office.Rank is not null && knowledge.Ranks[office.Rank].Side == "company" ? organisation : null;
}
