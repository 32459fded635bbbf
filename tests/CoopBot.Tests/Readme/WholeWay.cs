using CoopBot.Chats;
using CoopBot.Commands;
using CoopBot.Digests;
using CoopBot.Facts;
using CoopBot.Intake;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Reading;
using CoopBot.Sources;
using CoopBot.Storage;
using CoopBot.Summaries;
using CoopBot.Tests.Cli;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Readme;

/// <summary>Every room from the seed articles to the answer, on a clock that stands still.</summary>
internal sealed class WholeWay : IAsyncDisposable
{
    /// <summary>Thursday, two in the afternoon in Tashkent.</summary>
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    private readonly HomeOfATest home = new HomeOfATest().WithSeeds();
    private readonly ServiceProvider services;

    public WholeWay() => services = new ServiceCollection()
        .AddLogging()
        .AddSingleton<TimeProvider>(new FakeTimeProvider(Now))
        .AddSingleton(new HomeFolder(home.Folder))
        .AddSingleton(new StorageSettings())
        .AddSingleton(new SourcesSettings())
        .AddSingleton(new KnowledgeSettings())
        .AddSingleton(new DigestSettings())
        .AddSingleton(new SubscriptionSettings())
        .AddSingleton(new AccessSettings())
        .AddStorage().AddKnowledge().AddSources().AddReading().AddFacts().AddSummaries().AddIntake().AddCommands().AddDigests()
        .BuildServiceProvider();

    public CommandList Commands => services.GetRequiredService<CommandList>();

    public FilterParser Filters => services.GetRequiredService<FilterParser>();

    public TurnReader Turns => services.GetRequiredService<TurnReader>();

    public WayReader Ways => services.GetRequiredService<WayReader>();

    public KnowledgeBase Knowledge => services.GetRequiredService<KnowledgeBase>();

    public async Task ReadSeedsAsync()
    {
        await services.GetRequiredService<Database>().OpenAsync(default);
        await services.GetRequiredService<IntakeLoop>().CatchUpAsync(default);
    }

    public async Task<string> SayAsync(string text) =>
        MessageText.Of(await services.GetRequiredService<Desk>().AnswerAsync(new Line(new ChatAddress("terminal", "local"), "local", text, IsLocal: true, "en", null), default));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        home.Dispose();
    }
}
