using CoopBot.Model;

namespace CoopBot.Commands;

internal sealed class AllowCommand(Admission admission, Access access) : ICommand
{
    public string Name => "allow";

    public string Usage => "[chat]";

    public string Example => "/allow telegram:-1001234567890";

    public bool IsForOperators => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (ChatChoice.Read(call) is not { } chat) return ChatChoice.Explain(call, Example);
        if (access.IsOpenFor(chat)) return voice.Answer(voice.Say("command.allow.open"), ChatChoice.List);

        await admission.AllowAsync(chat, call.Now, cancel);
        return voice.Answer(
            voice.Say("command.allow.done", ("chat", chat)), new Button(voice.Say("command.allow.undo"), $"/forbid {chat}", InPlace: true), ChatChoice.List);
    }
}
