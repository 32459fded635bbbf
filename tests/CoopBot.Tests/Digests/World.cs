using CoopBot.Chats;
using CoopBot.Delivery;
using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;
using CoopBot.Tests.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Digests;

/// <summary>A database in a folder of its own, a clock that the test moves, and as many processes on them as the test starts.</summary>
internal sealed class World : IDisposable
{
    private readonly List<IHost> hosts = [];

    public static readonly DateTimeOffset Start = new(2026, 3, 12, 0, 0, 0, TimeSpan.Zero);

    public FakeTimeProvider Clock { get; } = new(Start);

    public DigestSettings Settings { get; } = new();

    public ScriptedPlatform Platform { get; set; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("coopbot-").FullName;

    /// <summary>A process on the database; its workers run only when it is started.</summary>
    /// <param name="hasSweep">False for one in which only Quartz wakes the digests.</param>
    public IHost Process(bool hasSweep = true)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services
            .AddSingleton(new StorageSettings { ConnectionString = "coopbot.db" })
            .AddSingleton(new KnowledgeSettings())
            .AddSingleton(new HomeFolder(Folder))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(Settings)
            .AddSummaries()
            .AddSingleton<IChatPlatform>(Platform)
            .AddStorage()
            .AddSingleton(SmallKnowledge.Load())
            .AddDigests()
            .AddDelivery();
        if (!hasSweep) builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(DigestSweep)));
        builder.Logging.ClearProviders();
        var host = builder.Build();
        hosts.Add(host);
        return host;
    }

    /// <summary>A chat with a subscription to a topic, told daily at nine in Tashkent.</summary>
    public async Task<Chat> ChatAsync(IHost process, string id, string schedule = "daily 09:00", string zone = "Asia/Tashkent", string topic = "energy", Way way = Way.Digest)
    {
        var chat = new Chat(new ChatAddress("test", id), "en", zone, Schedule.Parse(schedule)!, Clock.GetUtcNow());
        await process.Get<ChatTable>().AddAsync(chat, default);
        await process.Get<SubscriptionTable>().AddAsync(
            new Subscription(Guid.NewGuid().ToString("N"), chat.Address, Filter.Everything with { Topics = [topic] }, 0) { Way = way }, default);
        return chat;
    }

    public async Task<Story> StoryAsync(IHost process, string identity, string topic = "energy", EventKind? kind = null) =>
        (await process.Get<ArticleTable>().AddAsync(News.Article(identity, topic, kind, foundAt: Clock.GetUtcNow()), null, default)).Story;

    /// <summary>Takes everything out of the outbox that is due, as a courier would, and returns the texts.</summary>
    public async Task<IReadOnlyList<string>> DrainAsync(IHost process) => [.. (await DrainWithChatsAsync(process)).Select(one => one.Text)];

    public async Task<IReadOnlyList<(ChatAddress Chat, string Text)>> DrainWithChatsAsync(IHost process)
    {
        var outbox = process.Get<OutboxTable>();
        var texts = new List<(ChatAddress, string)>();
        while (await outbox.ClaimAsync([Platform.Name], Clock.GetUtcNow, TimeSpan.FromMinutes(1), 10, default) is { Count: > 0 } claimed)
        {
            foreach (var message in claimed)
            {
                texts.Add((message.Chat, ScriptedPlatform.TextOf(message.Message)));
                await outbox.SentAsync(message.Id, null, Clock.GetUtcNow(), default);
            }
        }
        return texts;
    }

    /// <summary>Waits until it is so; the courier is woken meanwhile, the clock stands still.</summary>
    public static Task UntilAsync(IHost process, Func<bool> isSo) => UntilAsync(process, () => Task.FromResult(isSo()));

    public static async Task UntilAsync(IHost process, Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
        {
            process.Get<OutboxBell>().Ring();
            await Task.Delay(20, limit.Token);
        }
    }

    public void Dispose()
    {
        hosts.ForEach(host => host.Dispose());
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
