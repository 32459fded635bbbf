using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Who may speak to the bot, and who may run it.</summary>
internal sealed class Access(AccessSettings settings, ChatTable chats, InviteTable invites, OperatorTable operators)
{
    /// <summary>True when every platform is open.</summary>
    public bool IsOpen { get; } = Enum.Parse<AccessMode>(settings.Mode, ignoreCase: true) == AccessMode.Open;

    /// <summary>The person as operators are written: <c>telegram:12345</c>.</summary>
    public static string PersonOf(Line line) => $"{line.Chat.Platform}:{line.User}";

    /// <summary>Where the person of the line is alone with the bot: messengers name that chat like the person.</summary>
    public static ChatAddress OwnChatOf(Line line) => line.IsShared ? new(line.Chat.Platform, line.User) : line.Chat;

    /// <summary>Operators, and whoever sits at the machine the program runs on. The table is asked each time: another program may have written it.</summary>
    public async Task<bool> IsOperatorAsync(Line line, CancellationToken cancel) =>
        line.IsLocal
        || settings.Operators.Contains(PersonOf(line), StringComparer.OrdinalIgnoreCase)
        || await operators.HasAsync(PersonOf(line), cancel);

    /// <summary>True when whoever speaks in the chat is answered. A part of a chat is let in with the whole.</summary>
    public async Task<bool> IsInAsync(ChatAddress chat, CancellationToken cancel) => IsOpenFor(chat) || await chats.IsAdmittedAsync(chat.Whole, cancel);

    /// <summary>True when the settings let in every chat like this one.</summary>
    public bool IsOpenFor(ChatAddress chat) => IsOpen || settings.Open.Contains(chat.Platform, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the line is answered; a code that comes with it is used up if it is of any use.</summary>
    public async Task<Entry> EnterAsync(Line line, Typed typed, bool isOperator, DateTimeOffset now, CancellationToken cancel)
    {
        var payload = "start".Equals(typed.Command, StringComparison.OrdinalIgnoreCase) ? typed.Arguments : "";
        var code = InviteCode.Read(payload);
        if (code is not null && await invites.RedeemOwnerCodeAsync(code, PersonOf(line), OwnChatOf(line), line.Chat.Whole, now, cancel)) return Entry.Owner;
        if (isOperator || await IsInAsync(line.Chat, cancel)) return Entry.In;
        if (code is not null && await invites.RedeemAsync(code, line.Chat.Whole, now, cancel)) return Entry.In;
        return InviteCode.IsMeant(payload) ? Entry.WrongCode : Entry.Out;
    }
}
