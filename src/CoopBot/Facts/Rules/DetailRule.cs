using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Turns of an event that the summaries know how to tell; each once.</summary>
internal sealed class DetailRule : IFactRule
{
    public string Name => "detail";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var found = new List<DetailFact>();
        foreach (var scan in draft.News)
        {
            if (scan.Sentence.Number == 0) continue;
            foreach (var (id, hit) in scan.CuesUnder(Cue.Detail))
            {
                var fact = new DetailFact(Name, scan.SpanOf(hit), IdOf(scan, id));
                if (!found.Exists(other => other.Id == fact.Id)) found.Add(fact);
            }
        }
        return found;
    }

    /// <summary>A sentence that says the event ended with it makes it the closing.</summary>
    private static string IdOf(Scan scan, string id) => scan.Has(Cue.Closing) ? id + "-closing" : id;
}
