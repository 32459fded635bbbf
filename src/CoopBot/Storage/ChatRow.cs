using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>A chat as its row holds it.</summary>
internal sealed record ChatRow(string Address, string Language, string Zone, string Schedule, long LastSlot, string? Suspended)
{
    public const string Select = """
        select c.address as Address, c.language as Language, c.zone as Zone, c.schedule as Schedule, c.last_slot as LastSlot, c.suspended as Suspended
        from chats c
        """;

    /// <summary>The condition on which a chat gets digests.</summary>
    public const string IsTold = "c.suspended is null and exists (select 1 from subscriptions s where s.chat = c.address)";

    public static ChatRow Of(Chat chat) =>
        new(chat.Address.ToString(), chat.Language, chat.Zone, chat.Schedule.ToString(), Stored.Time(chat.LastSlot), chat.Suspended);

    public Chat ToChat() => new(ReadAddress(Address), Language, Zone, ReadSchedule(Schedule), Stored.Time(LastSlot), Suspended);

    public static ChatAddress ReadAddress(string text) =>
        ChatAddress.Parse(text) ?? throw new FormatException($"'{text}' is stored as the address of a chat but is none.");

    public static Schedule ReadSchedule(string text) =>
        Model.Schedule.Parse(text) ?? throw new FormatException($"'{text}' is stored as a schedule but is none.");
}
