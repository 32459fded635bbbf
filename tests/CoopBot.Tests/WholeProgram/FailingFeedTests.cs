using System.Collections.Concurrent;
using CoopBot.Model;
using CoopBot.Operations;
using CoopBot.Storage;
using CoopBot.Tests.Sources.Door;
using CoopBot.Tests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoopBot.Tests.WholeProgram;

/// <summary>Operators hear of a feed that fails and of one that works again, each once; readers hear of neither.</summary>
public sealed class FailingFeedTests
{
    [SkippableTheory, EveryEngine]
    public async Task OperatorsHearOnceThatAFeedFailsAndOnceThatItWorksAgain(string engine)
    {
        await using var site = await Site.OnAsync(engine);
        var (status, asked, looked) = (503, 0, 0);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = Volatile.Read(ref status);
            Interlocked.Increment(ref asked);
            if (context.Response.StatusCode == 200) await context.Response.WriteAsync("<rss><channel><title>A</title></channel></rss>");
        });
        var keeper = new ChatAddress("test", "1");
        await site.Store.Chats.AddAsync(Samples.Chat("1") with { Address = keeper, Language = "en" }, default);
        await site.Store.Chats.AddAsync(Samples.Chat("2") with { Address = new ChatAddress("test", "2") }, default);
        await site.Store.Database.WriteAsync(session => OperatorTable.AddAsync(session, "test:1", keeper, Site.Start), default);
        await site.ServeAsync($"--Sources:Feeds={server.At("/feed.xml")}", "--Sources:AllowedNetworks=127.0.0.0/8");

        await LooksAsync(2);
        (await site.CountAsync("outbox")).ShouldBe(0);
        await LooksAsync(3);
        Volatile.Write(ref status, 200);
        await LooksAsync(1);
        (await ToldAsync()).ShouldBe(["has failed 3 times in a row: the server answers with the error 503"]);
        await LooksAsync(2);
        (await ToldAsync()).ShouldBe(["has failed 3 times in a row: the server answers with the error 503", "works again"]);

        Volatile.Write(ref status, 410);
        await LooksAsync(1);
        (await ToldAsync()).Last().ShouldBe("has ended: its server says that it is gone for good");
        (await site.AskAsync<string>("select standing from sources where origin = 'Settings' and kind = 'feed'")).ShouldBe("Ended");
        (await site.CountAsync("outbox where chat <> 'test:1'")).ShouldBe(0);

        async Task LooksAsync(int times)
        {
            for (var end = looked + times; looked < end; looked++)
            {
                // The first look is due at once.
                if (looked > 0) site.Clock.Advance(TimeSpan.FromHours(7));
                await UntilAsync(() => Task.FromResult(Volatile.Read(ref asked) > looked));
                // Written down and given free.
                await UntilAsync(async () => await site.AskAsync<long>("select max(lease_until) from sources where kind = 'feed'") == 0);
            }
        }

        // Slowly: an answer may take thirty seconds of the program's time.
        Task UntilAsync(Func<Task<bool>> isSo) => Bench.UntilAsync(() =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(0.2));
            return isSo();
        });

        async Task<IReadOnlyList<string>> ToldAsync() =>
            [.. (await site.Store.Database.ReadAsync(session => session.ListAsync<string>("select message from outbox order by place"), default)).Select(Between)];
    }

    [SkippableTheory, EveryEngine]
    public async Task TheStartCountsWhatIsOnAndOff(string engine)
    {
        await using var site = await Site.OnAsync(engine);
        using var log = new Lines();
        var service = await site.ServeAsync(builder => builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Information));

        await service.Services.GetRequiredService<StartReport>().WriteAsync(default);

        log.All.Single(line => line.StartsWith("Sources: ", StringComparison.Ordinal)).ShouldMatch(@"^Sources: 1 on, \d+ of the starter list off: sources enable --starter$");
        log.All.ShouldContain($"Sources that the settings name: folder {site.Folder}");
    }

    /// <summary>What stands between the source's name and what follows from it.</summary>
    private static string Between(string message)
    {
        var begin = message.IndexOf("” ", StringComparison.Ordinal) + "” ".Length;
        return message[begin..message.IndexOf('.', begin)];
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
