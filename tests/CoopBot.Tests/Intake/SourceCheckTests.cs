using System.Collections.Concurrent;
using CoopBot.Cli;
using CoopBot.Intake;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Tests.Commands;
using CoopBot.Tests.Sources.Door;
using CoopBot.Tests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.Intake;

public sealed class SourceCheckTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    [SkippableTheory, EveryEngine]
    public async Task EachSourceIsLookedAtOnceWhateverItsTimeIs(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var asked = new ConcurrentBag<string>();
        await using var server = await LoopbackServer.StartAsync(context => AnswerAsync(context, asked));
        var rows = await AddAsync(store, server, "good", "bad", "gone");
        using var host = Host(store);

        var checks = await CheckAsync(host, rows);

        checks.Select(check => (check.End, check.New, check.Why)).ShouldBe(
        [
            (CheckEnd.Done, 1, null), (CheckEnd.Failed, 0, "the server answered 503"), (CheckEnd.Failed, 0, "the server says that it is gone for good (410)"),
        ]);
        asked.Count.ShouldBe(3);
        var after = (await store.SourceList.AllAsync(default)).ToDictionary(source => source.Title!);
        (after["good"].Failures, after["bad"].Failures, after["gone"].Standing).ShouldBe((0, 1, SourceStanding.Ended));
        after["good"].LastSuccess.ShouldNotBeNull();

        // They are not due, and yet looked at again.
        (await CheckAsync(host, rows)).Select(check => check.End).ShouldBe([CheckEnd.Done, CheckEnd.Failed, CheckEnd.Off]);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatTheServiceIsLookingAtIsLeftToIt(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var asked = new ConcurrentBag<string>();
        await using var server = await LoopbackServer.StartAsync(context => AnswerAsync(context, asked));
        var rows = await AddAsync(store, server, "good", "off");
        (await store.Sources.ClaimAsync(rows[0].Id, TimeProvider.System.GetUtcNow(), Lease, default)).ShouldNotBeNull();
        await store.SourceList.SwitchAsync([rows[1].Id], isOn: false, Samples.Noon, default);
        using var host = Host(store);

        (await CheckAsync(host, rows)).Select(check => check.End).ShouldBe([CheckEnd.Busy, CheckEnd.Off]);

        asked.ShouldBeEmpty();
    }

    [SkippableTheory, EveryEngine]
    public async Task ACheckThatIsStoppedGivesItsSourcesFree(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        using var stop = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        var rows = await AddAsync(store, server, "slow");
        using var host = Host(store);

        await Should.ThrowAsync<OperationCanceledException>(host.Services.GetRequiredService<SourceCheck>().RunAsync(rows, new Heard(), stop.Token));

        (await store.Sources.ClaimAsync(rows[0].Id, TimeProvider.System.GetUtcNow(), Lease, default)).ShouldNotBeNull();
    }

    [SkippableTheory, EveryEngine]
    public async Task TwoChecksAtOnceTakeNothingTwice(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await using var server = await LoopbackServer.StartAsync(context => AnswerAsync(context, []));
        var rows = await AddAsync(store, server, "good", "good2", "good3");
        using var one = Host(store);
        using var other = Host(store);

        var checks = await Task.WhenAll(CheckAsync(one, rows), CheckAsync(other, rows));

        checks.Sum(check => check.Sum(source => source.New)).ShouldBe(3);
        checks.SelectMany(check => check).ShouldAllBe(check => check.End == CheckEnd.Done || check.End == CheckEnd.Busy);
    }

    private static async Task<IReadOnlyList<CheckedSource>> CheckAsync(IHost host, IReadOnlyList<SourceRow> rows)
    {
        var heard = new Heard();
        var checks = await host.Services.GetRequiredService<SourceCheck>().RunAsync(rows, heard, default);
        heard.All.ShouldBe(checks, ignoreOrder: true);
        return checks;
    }

    private static async Task<IReadOnlyList<SourceRow>> AddAsync(TestStore store, LoopbackServer server, params string[] names)
    {
        SourceRow[] rows = [.. names.Select(name => NewSource.Of("feed", server.At("/" + name).AbsoluteUri)! with { Title = name, Origin = SourceOrigin.Added })];
        await store.SourceList.AddAsync(rows, Samples.Noon, default);
        return rows;
    }

    private static IHost Host(TestStore store)
    {
        string[] settings = [$"--Storage:ConnectionString={store.ConnectionString}", "--Sources:AllowedNetworks=127.0.0.0/8", "--Sources:HostSpacing=00:00:00"];
        return Hosts.Terminal(settings, builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddCommandLine(settings);
            builder.Services.AddSingleton(Shipped.Knowledge);
        });
    }

    private static async Task AnswerAsync(HttpContext context, ConcurrentBag<string> asked)
    {
        var path = context.Request.Path.Value!;
        asked.Add(path);
        context.Response.StatusCode = path switch { "/bad" => 503, "/gone" => 410, _ => 200 };
        if (context.Response.StatusCode != 200) return;
        var text = string.Join(' ', Enumerable.Repeat("Kazakhstan and Japan signed a memorandum on energy in Astana.", 15));
        await context.Response.WriteAsync($"<rss><channel><title>A</title><item><title>A pact {path}</title><guid>{path}</guid><description>{text}</description></item></channel></rss>");
    }

    private sealed class Heard : IProgress<CheckedSource>
    {
        private readonly ConcurrentQueue<CheckedSource> all = new();

        public IEnumerable<CheckedSource> All => all;

        public void Report(CheckedSource value) => all.Enqueue(value);
    }
}
