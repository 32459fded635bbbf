using System.Collections.Concurrent;
using System.Diagnostics;
using CoopBot.Intake;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Storage;
using CoopBot.Tests.Facts;
using CoopBot.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Intake;

public sealed class IntakePipelineTests : IAsyncLifetime
{
    private IntakeBench bench = null!;
    private readonly ScriptedReader reader = new();
    private readonly ConcurrentBag<LookTaken> taken = [];

    public async Task InitializeAsync() => bench = await IntakeBench.OnAsync(TestStore.Sqlite);

    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Fact]
    public async Task EverySourceIsLookedAtOnceAndItsArticlesAreStored()
    {
        var (desk, pipeline) = await WithAsync(sources: 50);

        (await pipeline.RunAsync(desk.DueAsync(default), taken.Add, default)).ShouldBe(50);

        reader.Looked.ShouldBeUnique();
        taken.Sum(one => one.New).ShouldBe(50);
        (await bench.Store.SourceList.AllAsync(default)).ShouldAllBe(source => source.NextCheck == IntakeBench.Start.AddMinutes(15) && source.LastNews == IntakeBench.Start);
        (await pipeline.RunAsync(desk.DueAsync(default), taken.Add, default)).ShouldBe(0, "none is due");
    }

    [Fact]
    public async Task ManyAreAskedAtOnceButNeverMoreThanTheSettingsAllow()
    {
        var (desk, pipeline) = await WithAsync(sources: 12, atOnce: 4);
        var gate = reader.Gate = new TaskCompletionSource();

        var running = pipeline.RunAsync(desk.DueAsync(default), null, default);
        await reader.Reached(4).WaitAsync(TimeSpan.FromSeconds(30));
        gate.SetResult();
        await running;

        reader.Most.ShouldBe(4);
    }

    [Fact]
    public async Task AnArticleThatCannotBeStoredCostsOnlyItsOwnSourceItsValidators()
    {
        var (desk, pipeline) = await WithAsync(sources: 3);
        // Nothing of the world is like this; it stands for whatever we have not thought of.
        reader.Spoil = found => found.Source == "s1" ? found with { Identity = null! } : found;

        await pipeline.RunAsync(desk.DueAsync(default), taken.Add, default);

        taken.OrderBy(one => one.Look.Source.Id).Select(one => (one.New, one.Failed)).ShouldBe([(1, 0), (0, 1), (1, 0)]);
        (await bench.Store.SourceList.AllAsync(default)).OrderBy(source => source.Id).Select(source => source.ETag).ShouldBe(["e", null, "e"]);
    }

    [Fact]
    public async Task WhatWasClaimedIsGivenBackWhenTheProgramEnds()
    {
        var (desk, pipeline) = await WithAsync(sources: 6, atOnce: 2);
        reader.Gate = new TaskCompletionSource();
        using var end = new CancellationTokenSource();

        var running = pipeline.RunAsync(desk.DueAsync(end.Token), null, end.Token);
        await reader.Reached(2).WaitAsync(TimeSpan.FromSeconds(30));
        await end.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(running);
        (await bench.Store.Sources.ClaimDueAsync(IntakeBench.Start, TimeSpan.FromMinutes(1), 10, default)).Count.ShouldBe(6);
    }

    [Fact]
    public async Task AFaultOfTheStoreEndsTheRunAndLeavesTheSourcesToBeAskedAgain()
    {
        var (desk, pipeline) = await WithAsync(sources: 30, atOnce: 2);
        var count = 0;

        await Should.ThrowAsync<InvalidOperationException>(pipeline.RunAsync(
            desk.DueAsync(default), _ => throw (count++ == 0 ? new InvalidOperationException("as if the disk were full") : new UnreachableException()), default));

        (await bench.Store.Sources.ClaimDueAsync(IntakeBench.Start, TimeSpan.FromMinutes(1), 10, default)).Count.ShouldBeGreaterThan(0);
    }

    private async Task<(SourceDesk Desk, IntakePipeline Pipeline)> WithAsync(int sources, int atOnce = 16)
    {
        await bench.Store.SourceList.RegisterAsync(
            [.. Enumerable.Range(0, sources).Select(number => new SourceRow($"s{number}", ScriptedReader.KindName, $"https://example.org/{number}"))], IntakeBench.Start, default);
        var settings = new SourcesSettings { AtOnce = atOnce };
        var desk = new SourceDesk(
            new SourceCatalog(settings), bench.Store.Sources, bench.Store.SourceList, bench.Store.Articles, [reader], settings, bench.Clock, NullLogger<SourceDesk>.Instance);
        var announcer = new Announcer(Readers.Knowledge, Readers.Summaries, NullLogger<Announcer>.Instance);
        var alarm = new SourceAlarm(new LookoutTable(bench.Store.Database), bench.Store.Outbox, new NamedOperators([]), Readers.Knowledge, bench.Clock, NullLogger<SourceAlarm>.Instance);
        var intake = bench.Another();
        var store = new LookStore(desk, intake, alarm, NullLogger<LookStore>.Instance);
        return (desk, new IntakePipeline(desk, intake, store, announcer, settings, NullLogger<IntakePipeline>.Instance));
    }

    /// <summary>Finds one article in each source, when the test lets it.</summary>
    private sealed class ScriptedReader : ISourceReader
    {
        internal const string KindName = "scripted";

        private readonly Lock hold = new();
        private readonly List<(int Count, TaskCompletionSource Reached)> waiting = [];
        private int now;

        public string Kind => KindName;

        internal ConcurrentBag<string> Looked { get; } = [];
        internal TaskCompletionSource? Gate { get; set; }
        internal Func<Found, Found> Spoil { get; set; } = found => found;
        internal int Most { get; private set; }

        internal Task Reached(int count)
        {
            lock (hold)
            {
                var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                if (Most >= count) reached.SetResult();
                else waiting.Add((count, reached));
                return reached.Task;
            }
        }

        public async Task<Look> LookAsync(SourceRow source, Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, string>>> isKnown, CancellationToken cancel)
        {
            Looked.Add(source.Id);
            lock (hold)
            {
                Most = Math.Max(Most, ++now);
                foreach (var one in waiting.Where(one => one.Count <= Most)) one.Reached.TrySetResult();
            }
            if (Gate is { } gate) await gate.Task.WaitAsync(cancel);
            lock (hold) now--;
            var found = new Found(source.Id, "one", null, $"News of {source.Id}\nTwo ministers spoke about {source.Id} and nothing else.", TextKind.Plain);
            return Look.Done(source with { ETag = "e" }, [Spoil(found)], TimeSpan.FromMinutes(15));
        }
    }
}
