using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Cities and regions the bot knows. The first one named with an event of the news is where it happened.</summary>
internal sealed class PlaceRule : IFactRule
{
    public string Name => "place";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var scene = draft.News
            .Where(scan => scan.CuesUnder(Cue.Event).Any())
            .SelectMany(scan => scan.Places).Select(hit => hit.Value.Id).FirstOrDefault();
        var found = new Dictionary<string, PlaceFact>();
        foreach (var scan in draft.Scans)
        {
            foreach (var hit in scan.Places)
            {
                var name = (hit.Value.Names.GetValueOrDefault(draft.Page.Language) ?? hit.Value.Names["en"]).Name;
                found.TryAdd(hit.Value.Id, new PlaceFact(Name, scan.SpanOf(hit), name, hit.Value.Id, hit.Value.Country, hit.Value.Id == scene));
            }
        }
        return found.Values;
    }
}
