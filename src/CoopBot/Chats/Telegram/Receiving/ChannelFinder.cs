using System.Globalization;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>Finds a channel by what people call it, and who may do what in it.</summary>
internal sealed class ChannelFinder(TelegramClient client, TelegramStatus status)
{
    private static readonly string[] Links = ["https://t.me/", "http://t.me/", "t.me/", "@"];

    /// <summary>Null when Telegram does not answer now.</summary>
    /// <param name="name">@name, its link, or the number of a channel without a name.</param>
    public async Task<Channel?> FindAsync(string name, long person, CancellationToken cancel)
    {
        var bare = Links.Where(link => name.StartsWith(link, StringComparison.OrdinalIgnoreCase)).Select(link => name[link.Length..]).FirstOrDefault() ?? name;
        var isNumber = long.TryParse(bare, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        var found = await client.GetChatAsync(isNumber ? bare : "@" + bare, cancel);
        if (!found.IsOk) return IsNo(found.Error) ? new(null, name, false, false) : null;
        if (found.Result is not { Type: "channel" } channel) return new(null, name, false, false);

        var asker = await client.GetChatMemberAsync(channel.Id, person, cancel);
        var bot = await client.GetChatMemberAsync(channel.Id, status.Me!.Id, cancel);
        if ((asker.Error is { } first && !IsNo(first)) || (bot.Error is { } second && !IsNo(second))) return null;
        return new(
            new TelegramAddress(channel.Id, IsChannel: true).Chat,
            channel.Title ?? name,
            IsYours: asker.Result is { IsAdmin: true },
            IsOpen: bot.Result is { Status: "administrator", CanPostMessages: true });
    }

    private static bool IsNo(TelegramError error) => error.Kind is TelegramErrorKind.BadRequest or TelegramErrorKind.Forbidden;
}
