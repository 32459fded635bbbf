using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>A chat as its row holds it.</summary>
internal sealed record ChatRow(string Address, string Language, string Zone, string Schedule, long LastSlot, string? Suspended, string? Title, long IsSilent,
    string? Quiet, long? PausedUntil, long? StoryLimit, long TellsNothing, long LooksBack)
{
    public const string Select = """
        select c.address as Address, c.language as Language, c.zone as Zone, c.schedule as Schedule, c.last_slot as LastSlot,
            c.suspended as Suspended, c.title as Title, c.is_silent as IsSilent,
            c.quiet as Quiet, c.paused_until as PausedUntil, c.story_limit as StoryLimit, c.tells_nothing as TellsNothing, c.looks_back as LooksBack
        from chats c
        """;

    /// <summary>The condition on which a chat gets digests.</summary>
    public const string IsTold = "c.suspended is null and exists (select 1 from subscriptions s where s.chat = c.address and s.way <> 'Instant')";

    /// <summary>Where the chat of the parameter <c>@chat</c> is now: an address it had before leads to the one it has.</summary>
    public const string Home = "coalesce((select became from moves where was = @chat), @chat)";

    public static ChatRow Of(Chat chat) =>
        new(chat.Address.ToString(), chat.Language, chat.Zone, chat.Schedule.ToString(), Stored.Time(chat.LastSlot), chat.Suspended,
            chat.Title is null ? null : Stored.Text(chat.Title), Stored.Truth(chat.IsSilent),
            chat.Quiet?.ToString(), chat.PausedUntil is { } until ? Stored.Time(until) : null, chat.Limit, Stored.Truth(chat.TellsNothing), Stored.Truth(chat.LooksBack));

    public Chat ToChat() => new(ReadAddress(Address), Language, Zone, ReadSchedule(Schedule), Stored.Time(LastSlot), Suspended)
    {
        Title = Title,
        IsSilent = IsSilent != 0,
        Quiet = Quiet is null ? null : QuietHours.Parse(Quiet) ?? throw new FormatException($"'{Quiet}' is stored as quiet hours but is none."),
        PausedUntil = PausedUntil is { } until ? Stored.Time(until) : null,
        Limit = (int?)StoryLimit,
        TellsNothing = TellsNothing != 0,
        LooksBack = LooksBack != 0,
    };

    public static ChatAddress ReadAddress(string text) =>
        ChatAddress.Parse(text) ?? throw new FormatException($"'{text}' is stored as the address of a chat but is none.");

    public static Schedule ReadSchedule(string text) =>
        Model.Schedule.Parse(text) ?? throw new FormatException($"'{text}' is stored as a schedule but is none.");
}
