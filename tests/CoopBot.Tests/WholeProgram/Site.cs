using CoopBot.Cli;
using CoopBot.Knowledge;
using CoopBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.WholeProgram;

/// <summary>A database, a folder of articles and a clock that the test moves: whole programs are started on them.</summary>
internal sealed class Site : IAsyncDisposable
{
    /// <summary>Seven in the morning in Tashkent, two hours before the daily digest.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 13, 2, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    /// <summary>What the program comes with, read once: it never changes, and every program would read the same.</summary>
    private static readonly Lazy<KnowledgeBase> Shipped = new(() => KnowledgeLoader.Load(KnowledgeFiles.Read(null)));

    private readonly List<IAsyncDisposable> running = [];

    private Site(TestStore store)
    {
        Store = store;
        Clock.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tashkent"));
        Directory.CreateDirectory(Folder);
    }

    public TestStore Store { get; }

    public FakeTimeProvider Clock { get; } = new(Start);

    /// <summary>The folder that is a source.</summary>
    public string Folder => Path.Combine(Store.Home.Path, "articles");

    public static async Task<Site> OnAsync(string engine) => new(await TestStore.OnAsync(engine));

    /// <summary>The service with its web chat, on a port of its own.</summary>
    public Task<WebApplication> ServeAsync(params string[] settings) => ServeAsync(_ => { }, settings);

    /// <param name="change">What this test has otherwise.</param>
    public async Task<WebApplication> ServeAsync(Action<IHostApplicationBuilder> change, params string[] settings)
    {
        var all = Settings(settings);
        var service = Hosts.Service(all, builder =>
        {
            Take(builder, all);
            change(builder);
        });
        try
        {
            await service.StartAsync();
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
        running.Add(service);
        return service;
    }

    /// <summary>The terminal chat before which somebody sits.</summary>
    public async Task<TerminalSeat> SitDownAsync()
    {
        var seat = new TerminalSeat();
        var all = Settings([]);
        var host = Hosts.Terminal(all, builder =>
        {
            Take(builder, all);
            builder.Services.AddSingleton(seat.Console);
        });
        running.Add(seat);
        await seat.BeginAsync(host, this);
        return seat;
    }

    /// <summary>Lets the clock run, a second at a time, until it is so; two minutes of waiting at the most.</summary>
    public async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!await isSo())
        {
            if (TimeProvider.System.GetElapsedTime(begun) > Deadline) throw new TimeoutException("It did not come to be so.");
            Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10);
        }
    }

    public Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    /// <summary>Lets the clock run until the task is done.</summary>
    public async Task UntilAsync(Task done)
    {
        await UntilAsync(() => done.IsCompleted);
        await done;
    }

    /// <summary>Moves the clock to just before the next daily digest.</summary>
    public void GoToEveOfDigest()
    {
        var now = Clock.GetUtcNow();
        var slot = new DateTimeOffset(now.Date, TimeSpan.Zero).AddHours(4);
        Clock.SetUtcNow((slot > now ? slot : slot.AddDays(1)).AddSeconds(-5));
    }

    public async Task<T> AskAsync<T>(string sql) =>
        await Store.Database.ReadAsync(async session => (await session.FirstAsync<T>(sql))!, default);

    public Task<long> CountAsync(string table) => AskAsync<long>($"select count(*) from {table}");

    public async Task StopAllAsync()
    {
        foreach (var one in running.AsEnumerable().Reverse())
        {
            if (one is IHost host) await host.StopAsync();
            await one.DisposeAsync();
        }
        running.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAllAsync();
        await Store.DisposeAsync();
    }

    private string[] Settings(string[] more) =>
        [$"--Storage:ConnectionString={Store.ConnectionString}", $"--Sources:Folders={Folder}", "--Web:Url=http://127.0.0.1:0", "--Access:LinesAtOnce=10000", .. more];

    /// <summary>Nothing of the machine the tests run on: neither its clock nor its settings.</summary>
    private void Take(IHostApplicationBuilder builder, string[] settings)
    {
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddCommandLine(settings);
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton(Shipped.Value);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
    }
}
