using System.Globalization;
using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram;

/// <summary>A chat of Telegram as the second half of a <see cref="ChatAddress"/>: <c>12345</c>, <c>-100123</c>, <c>-100123/45</c>, <c>channel-100123</c>.</summary>
/// <param name="ChatId">Positive for a person, negative for a group or channel.</param>
/// <param name="ThreadId">The topic of a forum; null for the chat itself and for a forum's General topic.</param>
/// <param name="IsChannel">True for a channel: people read there and press no buttons.</param>
internal readonly record struct TelegramAddress(long ChatId, long? ThreadId = null, bool IsChannel = false)
{
    public const string Platform = Platforms.Telegram;

    private const string ChannelMark = "channel";

    public bool IsPrivate => ChatId > 0;

    public ChatAddress Chat => new(Platform, ThreadId is { } thread
        ? string.Create(CultureInfo.InvariantCulture, $"{ChatId}/{thread}")
        : string.Create(CultureInfo.InvariantCulture, $"{(IsChannel ? ChannelMark : "")}{ChatId}"));

    /// <summary>Null when it is no address of Telegram.</summary>
    public static TelegramAddress? Of(ChatAddress chat)
    {
        if (chat.Platform != Platform) return null;
        var isChannel = chat.Id.StartsWith(ChannelMark, StringComparison.Ordinal);
        var halves = chat.Id[(isChannel ? ChannelMark.Length : 0)..].Split('/');
        if (halves.Length > 2 || !long.TryParse(halves[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id)) return null;
        if (halves.Length == 1) return new(id, null, isChannel);
        return long.TryParse(halves[1], NumberStyles.None, CultureInfo.InvariantCulture, out var thread) ? new(id, thread, isChannel) : null;
    }
}
