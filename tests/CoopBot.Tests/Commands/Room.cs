using CoopBot.Commands;
using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Commands;

/// <summary>A desk on a real database in a folder of its own, with a clock that the test moves.</summary>
internal sealed class Room : IDisposable
{
    /// <summary>Thursday, nine in the morning in Tashkent being four hours away.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 12, 0, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("coopbot-").FullName;
    private readonly ServiceProvider services;

    private Room(Action<IServiceCollection>? more, AccessSettings access)
    {
        var collection = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Log))
            .AddSingleton(new StorageSettings { ConnectionString = "coopbot.db" })
            .AddSingleton(new HomeFolder(folder))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new DigestSettings())
            .AddSingleton(access)
            .AddSingleton(Shipped.Knowledge)
            .AddStorage()
            .AddSummaries()
            .AddDigests()
            .AddCommands();
        more?.Invoke(collection);
        services = collection.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public MemoryLog Log { get; } = new();

    public static async Task<Room> OpenAsync(AccessMode mode = AccessMode.Open, Action<IServiceCollection>? more = null, params string[] operators)
    {
        var room = new Room(more, new AccessSettings { Mode = mode.ToString(), Operators = operators });
        await room.Get<Database>().OpenAsync(default);
        return room;
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public Task<Message> AnswerAsync(string text, string chat = "1", bool isLocal = false, string? language = null, string? zone = null) =>
        Get<Desk>().AnswerAsync(new Line(new ChatAddress("test", chat), "user" + chat, text, isLocal, language, zone), default);

    /// <summary>As a messenger hands it in; a stranger may hear nothing.</summary>
    public async Task<string?> HearAsync(Line line) => await Get<Desk>().HearAsync(line, default) is { } answer ? Plain.TextOf(answer) : null;

    /// <summary>A line of Telegram: of a person whose number is the chat's, or of somebody in a group.</summary>
    public static Line Said(string text, string chat = "1", string? user = null, bool isAdmin = false) =>
        new(new ChatAddress("telegram", chat), user ?? chat, text, Language: "en") { IsShared = user is not null, IsAdmin = isAdmin };

    /// <summary>What the reader sees of the answer, buttons as [label → command].</summary>
    public async Task<string> SayAsync(string text, string chat = "1", bool isLocal = false, string? language = null, string? zone = null) =>
        Plain.TextOf(await AnswerAsync(text, chat, isLocal, language, zone));

    public async Task<Chat> ChatAsync(string chat = "1", string platform = "test") => (await Get<ChatTable>().FindAsync(new ChatAddress(platform, chat), default))!;

    public Task<IReadOnlyList<Subscription>> SubscriptionsAsync(string chat = "1", string platform = "test") =>
        Get<SubscriptionTable>().OfAsync(new ChatAddress(platform, chat), default);

    public async Task<long> StoryAsync(string title, string[] topics, string[] countries, Uri? link = null)
    {
        var id = Guid.NewGuid().ToString("n");
        var labels = new Labels(true, "event", [.. topics.Select(topic => new TopicLabel(topic, 5, []))], [.. countries], []);
        var page = new Page("en", Clock.GetUtcNow(), link, [new Sentence(0, 0, title), new Sentence(1, 1, title + ", it was said.")]);
        var article = new Article(id, "paper", id, Clock.GetUtcNow(), page, new Findings([], labels));
        return (await Get<ArticleTable>().AddAsync(article, null, default)).Story.Number;
    }

    public void Dispose()
    {
        // The scheduler ends only asynchronously.
        services.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
