using System.CommandLine;
using CoopBot.Sources;
using CoopBot.Storage;

namespace CoopBot.Cli.SourceVerbs;

/// <summary><c>sources remove</c>: forgets sources; what the settings or the starter list name would come back, so it is switched off.</summary>
internal static class RemoveVerb
{
    public static Command Make(string[] settings)
    {
        var words = new SourceWords();
        var verb = new Command("remove", "Remove sources; what they brought stays.");
        words.AddTo(verb);
        verb.SetAction((line, cancel) => SourceRooms.WorkAsync(settings, async rooms =>
        {
            var chosen = await words.ChosenAsync(line, rooms, cancel);
            var named = rooms.GetRequiredService<SourceCatalog>().Rows().Select(row => row.Id).ToHashSet();
            var (off, gone) = (chosen.Where(source => named.Contains(source.Id)).ToList(), chosen.Where(source => !named.Contains(source.Id)).ToList());
            var list = rooms.GetRequiredService<SourceList>();
            await list.RemoveAsync([.. gone.Select(source => source.Id)], cancel);
            await list.SwitchAsync([.. off.Select(source => source.Id)], isOn: false, rooms.GetRequiredService<TimeProvider>().GetUtcNow(), cancel);
            if (gone.Count > 0) Console.WriteLine($"Removed: {PlainWords.Named(gone)}. What {(gone.Count == 1 ? "it" : "they")} brought stays.");
            if (off.Count > 0) Console.WriteLine($"Switched off: {PlainWords.Named(off)}. The settings or the starter list name {(off.Count == 1 ? "it" : "them")}, so that {(off.Count == 1 ? "it" : "they")} would come back.");
            return 0;
        }, cancel));
        return verb;
    }
}
