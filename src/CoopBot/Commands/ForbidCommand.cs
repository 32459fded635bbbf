using CoopBot.Model;

namespace CoopBot.Commands;

internal sealed class ForbidCommand(Admission admission, Access access) : ICommand
{
    public string Name => "forbid";

    public string Usage => "[chat]";

    public string Example => "/forbid telegram:-1001234567890";

    public bool IsForOperators => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (ChatChoice.Read(call) is not { } chat) return ChatChoice.Explain(call, Example);
        if (access.IsOpenFor(chat)) return voice.Answer(voice.Say("command.forbid.open"), ChatChoice.List);

        await admission.ForbidAsync(chat, call.Now, cancel);
        return voice.Answer(
            voice.Say("command.forbid.done", ("chat", chat)), new Button(voice.Say("command.forbid.undo"), $"/allow {chat}", InPlace: true), ChatChoice.List);
    }
}
