using System.CommandLine;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Cli.SourceVerbs;

/// <summary><c>sources enable</c> and <c>sources disable</c>.</summary>
internal static class SwitchVerb
{
    public static Command Make(string[] settings, bool isOn)
    {
        var words = new SourceWords();
        var verb = new Command(isOn ? "enable" : "disable", isOn ? "Switch sources on; a running service looks at them at once." : "Switch sources off; what they brought stays.");
        words.AddTo(verb);
        verb.SetAction((line, cancel) => SourceRooms.WorkAsync(settings, async rooms =>
        {
            var chosen = await words.ChosenAsync(line, rooms, cancel);
            var standing = isOn ? SourceStanding.On : SourceStanding.Off;
            var changed = chosen.Where(source => source.Standing != standing).ToList();
            // Also those that stand so already: from now on that is the operator's word, not the settings'.
            await rooms.GetRequiredService<SourceList>().SwitchAsync([.. chosen.Select(source => source.Id)], isOn, rooms.GetRequiredService<TimeProvider>().GetUtcNow(), cancel);
            var word = isOn ? "on" : "off";
            if (changed.Count > 0) Console.WriteLine($"Switched {word}: {PlainWords.Named(changed)}.");
            if (chosen.Count > changed.Count) Console.WriteLine($"{(changed.Count == 0 ? "Nothing to do" : "The rest")}: {PlainWords.Count(chosen.Count - changed.Count, "source")} {(chosen.Count - changed.Count == 1 ? "was" : "were")} {word} already.");
            return 0;
        }, cancel));
        return verb;
    }
}
