using System.CommandLine;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Storage;

namespace CoopBot.Cli.SourceVerbs;

/// <summary><c>sources list</c>: each source with its number and how it does.</summary>
internal static class ListVerb
{
    public static Command Make(string[] settings)
    {
        var all = new Option<bool>("--all") { Description = "Also those that are switched off, and those that the settings name no longer." };
        var json = new Option<bool>("--json") { Description = "One JSON object a source, each on a line of its own." };
        var verb = new Command("list", "List the sources with their numbers and how they do.") { all, json };
        verb.SetAction((line, cancel) => SourceRooms.WorkAsync(settings, async rooms =>
        {
            var list = rooms.GetRequiredService<SourceList>();
            var listed = await list.AllAsync(cancel);
            var articles = await list.ArticlesAsync(cancel);
            var named = rooms.GetRequiredService<SourceCatalog>().Rows().Select(row => row.Id).ToHashSet();
            var shown = listed.Select((source, at) => new ListedSource(at + 1, source, articles.GetValueOrDefault(source.Id), source.Origin == SourceOrigin.Settings && !named.Contains(source.Id)))
                .Where(one => line.GetValue(all) || one.Source.Standing is SourceStanding.On or SourceStanding.Ended).ToList();
            if (line.GetValue(json)) foreach (var one in shown) Console.WriteLine(ListJson.Of(one));
            else ListTable.Write(Console.Out, shown, listed.Count - shown.Count, rooms.GetRequiredService<TimeProvider>().GetUtcNow());
            return 0;
        }, cancel));
        return verb;
    }
}
