using CoopBot.Chats;
using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Receiving;
using CoopBot.Chats.Slack.Sending;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Tests.Chats.Slack.Receiving;

/// <summary>All of Slack's room on a real database; only Slack itself is a stand-in that answers without a network.</summary>
internal sealed class SlackRoom : IDisposable
{
    public const string Url = "https://hooks.slack.com/commands/T1/2/abc";

    private Room room = null!;
    private int events;

    public AnsweringSlack Slack { get; } = new();

    public Room Room => room;

    public static async Task<SlackRoom> OpenAsync(Keepers keepers = Keepers.Members, AccessMode mode = AccessMode.Open, bool enters = true, string secret = "")
    {
        var made = new SlackRoom();
        var settings = new SlackSettings { BotToken = "xoxb-1234567890-abc", SigningSecret = secret, ChannelSettings = keepers.ToString() };
        made.room = await Room.OpenAsync(mode, services => services
            .AddSingleton(settings)
            .AddSlackChat(settings)
            .AddSingleton(all => new SlackClient(new HttpClient(made.Slack), new Uri(settings.BaseUrl), settings.BotToken, null, all.GetRequiredService<TimeProvider>())));
        if (enters) await made.Get<TokenWatch>().CheckAsync(isUninstalled: false, default);
        return made;
    }

    public T Get<T>() where T : notnull => room.Get<T>();

    /// <summary>Works on something as it came from Slack; null when it is done.</summary>
    public Task<TimeSpan?> HandleAsync(string kind, string json) =>
        Get<PayloadHandler>().HandleAsync($"slack:{kind}:{++events}", PayloadReader.Read(kind, json)!, default);

    public Task<TimeSpan?> HappensAsync(string happened) => HandleAsync(PayloadKind.Event, Event(happened));

    public Task<TimeSpan?> TypeAsync(string text, string channel = "C1", string name = "trade") => HandleAsync(PayloadKind.Command, Command(text, channel, name));

    public Task<TimeSpan?> PressAsync(string value, string channel, string container) => HandleAsync(PayloadKind.Interaction, $$"""
        {"type":"block_actions","user":{"id":"U1"},"trigger_id":"9.9.z","response_url":"{{Url}}","channel":{"id":"{{channel}}"},
        "container":{"type":"message","channel_id":"{{channel}}",{{container}}},"actions":[{"action_id":"a","type":"button","value":"{{value}}"}]}
        """);

    /// <summary>What waits in the outbox, as chat, target and text.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> OutboxAsync()
    {
        var all = new List<OutboxMessage>();
        while ((await Get<OutboxTable>().ClaimAsync([SlackAddress.Platform], room.Clock.GetUtcNow, TimeSpan.FromMinutes(1), 50, default)) is { Count: > 0 } claimed)
        {
            all.AddRange(claimed);
            foreach (var one in claimed) await Get<OutboxTable>().SentAsync(one.Id, null, room.Clock.GetUtcNow(), default);
        }
        return all;
    }

    public async Task<OutboxMessage> OnlyAsync() => (await OutboxAsync()).ShouldHaveSingleItem();

    /// <summary>Carries a message as the courier would.</summary>
    public Task<Outcome> SendAsync(string chat, Place? place = null, bool replaces = false, Message? message = null) =>
        Get<IEnumerable<IChatPlatform>>().Single().SendAsync(
            new(SlackAddress.Platform, chat), message ?? Message.Of("en", Part.Of(Paragraph.Of("Good news."))), place?.Target(replaces), default);

    public Task<Chat> ChatAsync(string chat) => room.ChatAsync(chat, SlackAddress.Platform);

    public static string Event(string happened, string id = "Ev1") => $$"""{"type":"event_callback","team_id":"T1","event_id":"{{id}}","event":{{happened}}}""";

    public static string Command(string text, string channel = "C1", string name = "trade") => $$"""
        {"command":"/coop","text":"{{text}}","user_id":"U1","channel_id":"{{channel}}","channel_name":"{{name}}","response_url":"{{Url}}","trigger_id":"1.2.{{Guid.NewGuid():n}}"}
        """;

    public void Dispose() => room.Dispose();
}
