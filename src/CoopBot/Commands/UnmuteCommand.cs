using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Takes muted sources back.</summary>
internal sealed class UnmuteCommand(MuteTable mutes, SourceList sources, KnowledgeBase knowledge) : ICommand
{
    private const int MostButtons = 8;

    public string Name => "unmute";

    public string Usage => "[source|all]";

    public string Example => "/unmute all";

    public bool Changes(string arguments) => arguments.Length > 0;

    public static IEnumerable<Button> Buttons(IReadOnlyList<string> muted, SourceNames names, Voice voice) =>
    [
        .. muted.Take(MostButtons).Select(id => new Button("🔊 " + names.NameOf(id), "/unmute " + names.TypeOf(id), InPlace: true)),
        .. muted.Count > 1 ? (Button[])[new(voice.Say("command.unmute.button.all"), "/unmute all", InPlace: true)] : [],
    ];

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var muted = await mutes.OfAsync(call.Chat.Address, cancel);
        if (muted.Count == 0) return voice.Answer(voice.Say("command.mute.none"), new Button(voice.Say("button.muted"), "/mute", InPlace: true), voice.Back());

        var names = await SourceNames.OfAsync(sources, cancel);
        if (call.Arguments.Length == 0) return voice.Answer(voice.Say("command.unmute.which"), [.. Buttons(muted, names, voice), voice.Back()]);

        var meant = IsAll(call.Arguments) ? muted : Meant(call.Arguments, muted, names);
        if (meant.Count == 0)
            return voice.Correct(voice.Say("command.unmute.unknown", ("word", call.Arguments)), Example, [.. Buttons(muted, names, voice), voice.Back()]);
        foreach (var id in meant) await mutes.RemoveAsync(call.Chat.Address, id, cancel);
        return voice.Answer(Part
            .Of(Paragraph.Of(voice.Say("command.unmute.done") + " ", Run.Bold(string.Join(voice.Language.Semicolon, meant.Select(names.NameOf)))))
            .With(new Button(voice.Say("button.muted"), "/mute", InPlace: true), voice.Back()));
    }

    /// <summary>A source that is gone from the table has kept its id only.</summary>
    private static IReadOnlyList<string> Meant(string text, IReadOnlyList<string> muted, SourceNames names) =>
        muted.Contains(text) ? [text] : [.. names.Find(text).Where(muted.Contains)];

    private bool IsAll(string text) => knowledge.Voices.Values.HaveWord("command.unsubscribe.all.words", text);
}
