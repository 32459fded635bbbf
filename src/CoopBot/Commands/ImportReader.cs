using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Reads the lines of an import, one after the other, up to the first that is wrong.</summary>
/// <param name="commands">Late, because the list holds the command that imports too.</param>
internal sealed class ImportReader(Lazy<CommandList> commands, FilterParser filters, WayReader ways, SourceList sources, KnowledgeBase knowledge)
{
    /// <summary>What was read, or what is wrong with which line.</summary>
    public async Task<(ImportDraft? Draft, string Why)> ReadAsync(Call call, CancellationToken cancel)
    {
        var draft = new ImportDraft(call.Chat, [], []);
        var lines = LineCutter.Cut(call.Arguments).Where(line => !IsFrame(line)).ToList();
        if (lines.Count == 0) return (null, call.Voice.Say("command.import.how"));

        var names = await SourceNames.OfAsync(sources, cancel);
        foreach (var (at, line) in lines.Index())
        {
            var (next, why) = Read(line, draft, call, names);
            if (next is null) return (null, call.Voice.Say("command.import.wrong", ("number", at + 1), ("line", Shortened(line)), ("why", why)));
            draft = next;
        }
        return (draft, "");
    }

    private (ImportDraft?, string Why) Read(string line, ImportDraft draft, Call call, SourceNames names)
    {
        var voice = call.Voice;
        var typed = Typed.Read(line.StartsWith('/') ? line : "/" + line);
        var now = call with { Chat = draft.Chat, Arguments = typed.Arguments };
        switch (commands.Value.Find(typed.Command ?? ""))
        {
            case ISetting setting:
                var reading = setting.Read(typed.Arguments, now);
                return (reading.Chat is { } chat ? draft with { Chat = chat } : null, reading.Why);
            case SubscribeCommand:
                var (way, words) = ways.Read(typed.Arguments);
                if (words.Length == 0) return (null, voice.Say("command.import.nofilter"));
                if (filters.Parse(words) is not FilterRead read) return (null, UnknownWord.Sentence((FilterError)filters.Parse(words), voice));
                return (draft with { Wishes = [.. draft.Wishes.Where(wish => !wish.Filter.Equals(read.Filter)), (read.Filter, way ?? Way.Digest)] }, "");
            case MuteCommand:
                var found = names.Find(typed.Arguments);
                if (found.Count != 1) return (null, voice.Say(found.Count == 0 ? "command.mute.unknown" : "command.mute.several", ("word", typed.Arguments)));
                return (draft with { Muted = [.. draft.Muted.Except(found), found[0]] }, "");
            default:
                return (null, voice.Say("command.import.command"));
        }
    }

    /// <summary>The first line of an export, and the sentence under it, in whatever language it came.</summary>
    private bool IsFrame(string line) =>
        line.TrimStart('/').Equals("import", StringComparison.OrdinalIgnoreCase)
        || knowledge.Voices.Values.Any(voice => Fold.Text(voice.Say("command.export.hint")) == Fold.Text(line));

    private static string Shortened(string line) => line.Length <= 80 ? line : line[..79] + "…";
}
