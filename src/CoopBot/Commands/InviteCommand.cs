using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class InviteCommand(InviteTable invites) : ICommand
{
    public string Name => "invite";

    public string Usage => "";

    public string Example => "/invite";

    public bool IsForOperators => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var code = InviteCode.Make();
        await invites.AddAsync(code, $"{call.Line.Chat.Platform}:{call.Line.User}", call.Now, cancel);
        return call.Voice.Answer(Part.Of(
            Paragraph.Of(call.Voice.Say("command.invite.made")),
            Paragraph.Of(Run.Code("/start " + InviteCode.Show(code)))));
    }
}
