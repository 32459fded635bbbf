using CoopBot.Intake;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Stories;
using CoopBot.Tests.Facts;
using CoopBot.Tests.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Intake;

/// <summary>The way in on a store of its own, and a second instance where one is asked for.</summary>
internal sealed class IntakeBench(TestStore store) : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 12, 6, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<int, ArticleIntake> instances = [];

    public TestStore Store => store;

    public FakeTimeProvider Clock { get; } = new(Start);

    public static async Task<IntakeBench> OnAsync(string engine) => new(await TestStore.OnAsync(engine));

    public async Task<IReadOnlyList<Taken>> TakeAsync(IReadOnlyList<Found> found, int instance = 0)
    {
        if (!instances.TryGetValue(instance, out var intake)) instances[instance] = intake = Another();
        var taken = new List<Taken>();
        var read = intake.Read(new Look([.. found], new SourceRow("look", "feed", "https://example.org"), TimeSpan.Zero, []), default);
        taken.AddRange(read.Failed);
        await foreach (var one in intake.StoreAsync(read.Articles, default)) taken.Add(one);
        return taken;
    }

    /// <summary>Takes in one article, an hour after the one before.</summary>
    public async Task<Taken> TakeAsync(string identity, string text, string source = "feed:a", string? link = null, int instance = 0)
    {
        Clock.Advance(TimeSpan.FromHours(1));
        return (await TakeAsync([Make(identity, text, source, link)], instance)).Single();
    }

    public Found Make(string identity, string text, string source = "feed:a", string? link = null) =>
        new(source, identity, null, text, TextKind.Plain, link is null ? null : new Uri(link), Clock.GetUtcNow());

    public ArticleIntake Another()
    {
        var database = store.Another();
        var keeper = new StoryKeeper(database, new CoopBot.Storage.ArticleTable(database), new TraitReader(Readers.Knowledge), new CoopBot.Storage.StoryBell(), Clock);
        return new ArticleIntake(Readers.Pages, Readers.Facts, keeper, Clock);
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
