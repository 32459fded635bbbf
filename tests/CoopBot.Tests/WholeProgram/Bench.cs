using System.Collections.Concurrent;
using CoopBot.Model;
using CoopBot.Operations;
using CoopBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoopBot.Tests.WholeProgram;

/// <summary>
/// The whole program beside an emulated platform. The program's clock goes as fast as the real one until a test moves it;
/// the network, its limits and its patience go by the real one.
/// </summary>
internal abstract class Bench : IAsyncDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    /// <summary>Nothing is measured by it: what has not come to be so by then never will, on the busiest machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Seconds of the program's time in a tick.</summary>
    private const double Careful = 0.2;

    private readonly CancellationTokenSource end = new();
    private readonly Task ticking;

    protected Bench(Site site)
    {
        Site = site;
        ticking = Task.Run(TickAsync);
    }

    public Site Site { get; }

    /// <summary>Every line of the program's log, of every level.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>While true the program's clock stands still: nothing is late, however slow the machine is.</summary>
    public bool IsClockStopped { get; set; }

    /// <summary>What no log may ever hold.</summary>
    protected abstract IEnumerable<string> Secrets { get; }

    /// <summary>Settings that connect the program with the platform.</summary>
    protected abstract IEnumerable<string> Settings { get; }

    /// <summary>True when the platform has nothing left to hand in.</summary>
    protected abstract bool HasHandedIn { get; }

    /// <summary>Starts a program; a second one shares the database and the token.</summary>
    public Task<WebApplication> ServeAsync(params string[] more) => ServeAsync(_ => { }, more);

    /// <param name="change">What this test has otherwise.</param>
    public Task<WebApplication> ServeAsync(Action<IHostApplicationBuilder> change, params string[] more) =>
        Site.ServeAsync(
            builder =>
            {
                change(builder);
                Change(builder);
                // A rule for the recorder alone goes before those that keep the libraries quiet.
                builder.Logging.SetMinimumLevel(LogLevel.Trace).AddFilter<Recorder>(null, LogLevel.Trace).AddProvider(new Recorder(Log));
            },
            [.. Settings, .. more]);

    /// <summary>Puts news into the folder and waits until it is told of.</summary>
    public Task NewsAsync(int first, int count) => NewsAsync([.. Enumerable.Range(first, count).Select(number => ($"{number}.txt", Articles.Number(number)))]);

    /// <summary>The same with news of one's own.</summary>
    public async Task NewsAsync(params (string Name, string Text)[] news)
    {
        var (before, count) = (await Site.CountAsync("stories"), news.Length);
        foreach (var (name, text) in news) Articles.Write(Site.Folder, name, text, Site.Clock.GetUtcNow());
        // A folder is looked at every two seconds, and a file is read when it has lain there for one: the clock is moved over these, and not over the reading.
        for (var looks = 0; await Site.CountAsync("stories") != before + count && looks < 10; looks++) await PassAsync(TimeSpan.FromSeconds(0.5), seconds: 0.5);
        await UntilAsync(async () => await Site.CountAsync("stories") == before + count);
    }

    /// <summary>How many lines of the log hold the words.</summary>
    public int Said(string words) => Log.Count(line => line.Contains(words, StringComparison.Ordinal));

    /// <summary>Lets the program's clock run ahead of the real one, slowly enough for the program to do what falls due on the way.</summary>
    /// <param name="seconds">How much of its time goes by in a hundredth of a second while no message is under way.</param>
    public async Task PassAsync(TimeSpan time, double seconds = 10)
    {
        for (var passed = TimeSpan.Zero; passed < time;)
        {
            var stride = await StrideAsync(seconds);
            Site.Clock.Advance(stride);
            passed += stride;
            await Task.Delay(Tick / 2);
        }
    }

    /// <summary>Lets the program's clock run ahead until it is so.</summary>
    /// <param name="seconds">How much of its time goes by in a fiftieth of a second while no message is under way.</param>
    public Task PassUntilAsync(Func<bool> isSo, double seconds = Careful) => UntilAsync(async () =>
    {
        Site.Clock.Advance(await StrideAsync(seconds));
        return isSo();
    });

    /// <summary>
    /// Lets the program's clock run ahead until what fails has been tried so many times more; returns how much of its time went by.
    /// On a slow machine that is more, never less: between two tries lies the pause that the program keeps.
    /// </summary>
    /// <param name="seconds">How much of its time goes by in a fiftieth of a second.</param>
    public async Task<TimeSpan> PassTriesAsync(int more, Func<int> tries, double seconds)
    {
        var (begun, before) = (Site.Clock.GetUtcNow(), tries());
        await PassUntilAsync(() => tries() >= before + more, seconds);
        return Site.Clock.GetUtcNow() - begun;
    }

    /// <summary>What the program's page of health says.</summary>
    public static async Task<string> HealthAsync(WebApplication program)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(new Uri(program.Urls.Single()), "health"));
    }

    /// <summary>The code that the start prints for whoever is to run the bot.</summary>
    public async Task<string> OwnerCodeAsync(WebApplication service)
    {
        await service.Services.GetRequiredService<StartReport>().WriteAsync(default);
        return CodeIn(Log.Last(line => line.Contains("Nobody runs this bot yet")));
    }

    /// <summary>The code in a line such as "/start 7K2M-9QXD-4FTA-P0RS".</summary>
    public static string CodeIn(string text) => text[(text.LastIndexOf("start ", StringComparison.Ordinal) + "start ".Length)..].Trim();

    /// <summary>Waits until nothing is sent to the chat any more; returns why.</summary>
    public async Task<string> SuspendedAsync(ChatAddress chat)
    {
        await UntilAsync(async () => await Site.CountAsync($"chats where address = '{chat}' and suspended is not null") == 1);
        return await Site.AskAsync<string>($"select suspended from chats where address = '{chat}'");
    }

    public Task ResumedAsync(ChatAddress chat) =>
        UntilAsync(async () => await Site.CountAsync($"chats where address = '{chat}' and suspended is null") == 1);

    /// <summary>Puts a plain message into the outbox.</summary>
    public Task PostAsync(ChatAddress chat, string text) =>
        Site.Store.Outbox.AddAsync(chat, Samples.Message(text), Urgency.Digest, Site.Clock.GetUtcNow(), default);

    /// <summary>Moves the program's clock past the hour of the next digest, once nothing is on its way: a message in flight would be taken for one left behind.</summary>
    public async Task GoToDigestAsync()
    {
        await SettledAsync();
        Site.GoToEveOfDigest();
        // In small steps: Quartz wakes when its hour comes, and the digest is made meanwhile.
        await PassAsync(TimeSpan.FromSeconds(8), seconds: 1);
    }

    /// <summary>Goes past the hour of the digest, which nobody is to get.</summary>
    public async Task PassDigestAsync()
    {
        await GoToDigestAsync();
        // A second in which it would have been made and sent.
        var later = Site.Clock.GetUtcNow().AddSeconds(1);
        await UntilAsync(() => Site.Clock.GetUtcNow() > later);
        await SettledAsync();
    }

    /// <summary>Lets the program's clock jump, once nothing is on its way.</summary>
    public async Task JumpAsync(TimeSpan time)
    {
        await SettledAsync();
        Site.Clock.Advance(time);
    }

    /// <summary>Moves the program's clock to the next such hour of Tashkent, once nothing is on its way.</summary>
    public async Task GoToAsync(int hour)
    {
        var now = Site.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(5));
        var then = new DateTimeOffset(now.Date, now.Offset).AddHours(hour);
        await JumpAsync((then > now ? then : then.AddDays(1)) - now);
        // Past a minute in which the program looks up.
        await PassAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>Waits until everything handed in is worked on and every message that can be sent is written down as sent.</summary>
    public Task SettledAsync() => UntilAsync(async () =>
        HasHandedIn
        && await Site.CountAsync("inbox") == 0
        && await Site.CountAsync("outbox where state = 'waiting' and chat not in (select address from chats where suspended is not null)") == 0);

    /// <summary>Waits until it is so; the program's clock goes on in step with the real one.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!await isSo()) await Task.Delay(Tick, limit.Token);
    }

    public static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    public async ValueTask DisposeAsync()
    {
        ReleaseFaults();
        await Site.DisposeAsync();
        await end.CancelAsync();
        await ticking;
        await EndPlatformAsync();
        end.Dispose();
        // Nothing that ever goes wrong is a reason to write a secret down.
        foreach (var secret in Secrets) Said(secret).ShouldBe(0);
    }

    /// <summary>What every program of the bench has otherwise.</summary>
    protected abstract void Change(IHostApplicationBuilder builder);

    protected abstract void ReleaseFaults();

    protected abstract Task EndPlatformAsync();

    /// <summary>
    /// How far the program's clock may run ahead: not at all while a message is due or under way. It has 40 s of its time to be sent, or it is given up
    /// and sent again, and how many real seconds a busy machine takes for it cannot be said.
    /// </summary>
    private async Task<TimeSpan> StrideAsync(double seconds)
    {
        if (seconds <= Careful) return TimeSpan.FromSeconds(seconds);
        var now = Site.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var busy = await Site.CountAsync($"""
            outbox o join turns t on t.chat = o.chat
            where o.state = 'waiting' and o.chat not in (select address from chats where suspended is not null)
                and (o.lease_until > {now} or (o.not_before <= {now} and t.not_before <= {now}))
            """);
        return busy == 0 ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero;
    }

    private async Task TickAsync()
    {
        var begun = TimeProvider.System.GetTimestamp();
        for (long passed = 0; !end.IsCancellationRequested;)
        {
            await Task.Delay(Tick);
            // A busy machine comes to it late: the program's seconds must not grow longer by that.
            var late = (long)TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds - passed;
            passed += late;
            if (!IsClockStopped) Site.Clock.Advance(TimeSpan.FromMilliseconds(Math.Min(late, 1000)));
        }
    }

    private sealed class Recorder(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
