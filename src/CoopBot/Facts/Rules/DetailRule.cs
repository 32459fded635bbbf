using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Turns of an event that the summaries know how to tell; each once.</summary>
internal sealed class DetailRule : IFactRule
{
    public string Name => "detail";

    public IEnumerable<Fact> Find(Draft draft) =>
        draft.News.Where(scan => scan.Sentence.Number > 0)
            .SelectMany(scan => scan.CuesUnder(Cue.Detail).Select(cue => new DetailFact(Name, scan.SpanOf(cue.Hit), IdOf(scan, cue.Id))))
            .DistinctBy(fact => fact.Id);

    /// <summary>A sentence that says the event ended with it makes it the closing.</summary>
    private static string IdOf(Scan scan, string id) => scan.Has(Cue.Closing) ? id + "-closing" : id;
}
