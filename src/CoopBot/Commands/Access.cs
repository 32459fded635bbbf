using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Who may speak to the bot, and who may run it.</summary>
internal sealed class Access(AccessSettings settings, ChatTable chats, InviteTable invites)
{
    private readonly AccessMode mode = Enum.Parse<AccessMode>(settings.Mode, ignoreCase: true);

    /// <summary>Operators, and whoever sits at the machine the program runs on.</summary>
    public bool IsOperator(Line line) =>
        line.IsLocal || settings.Operators.Contains($"{line.Chat.Platform}:{line.User}", StringComparer.OrdinalIgnoreCase);

    /// <summary>True when the chat may be answered; a code that comes with the line is used up.</summary>
    public async Task<bool> AllowsAsync(Line line, Typed typed, DateTimeOffset now, CancellationToken cancel)
    {
        if (mode == AccessMode.Open || IsOperator(line)) return true;
        if (mode == AccessMode.Closed) return false;
        if (await chats.IsAdmittedAsync(line.Chat, cancel)) return true;
        return "start".Equals(typed.Command, StringComparison.OrdinalIgnoreCase)
            && InviteCode.Read(typed.Arguments) is { } code
            && await invites.RedeemAsync(code, line.Chat, now, cancel);
    }
}
