using CoopBot.Digests;
using CoopBot.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Digests;

public sealed class ToldOnceTests
{
    private enum Event
    {
        Wanted,
        Crowd,
        Unwanted,
        Hours,
        Tick,
        DoubleTick,
        Restart,
        Drain,
    }

    [Fact]
    public void WhateverHappensEveryWantedStoryIsToldExactlyOnce()
    {
        var events = Gen.Frequency(
            (5, Gen.Constant(Event.Wanted)), (2, Gen.Constant(Event.Crowd)), (2, Gen.Constant(Event.Unwanted)), (5, Gen.Constant(Event.Hours)),
            (3, Gen.Constant(Event.Tick)), (2, Gen.Constant(Event.DoubleTick)), (1, Gen.Constant(Event.Restart)), (1, Gen.Constant(Event.Drain)));

        Prop.ForAll(events.ListOf(40).ToArbitrary(), run => Play(run).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12));
    }

    private static async Task Play(IEnumerable<Event> events)
    {
        using var world = new World();
        // All of a crowd finds room: some in full, ten by their headlines.
        world.Settings.MaxStories = 1000;
        var process = world.Process();
        await world.ChatAsync(process, "a", "daily 09:00 18:00");
        var wanted = new List<string>();
        var told = new List<string>();
        var number = 0;

        foreach (var happened in events)
        {
            switch (happened)
            {
                case Event.Wanted:
                    await WantedAsync();
                    break;
                case Event.Crowd:
                    for (var one = 0; one < 25; one++) await WantedAsync();
                    break;
                case Event.Unwanted:
                    await world.StoryAsync(process, $"u{++number:000}", topic: "culture");
                    break;
                case Event.Hours:
                    world.Clock.Advance(TimeSpan.FromHours(7));
                    break;
                case Event.Tick:
                    await process.Get<DigestRound>().ServeAllAsync(default);
                    break;
                case Event.DoubleTick:
                    var other = world.Process();
                    await Task.WhenAll(process.Get<DigestRound>().ServeAllAsync(default), other.Get<DigestRound>().ServeAllAsync(default));
                    break;
                case Event.Restart:
                    process.Dispose();
                    process = world.Process();
                    break;
                case Event.Drain:
                    told.AddRange(await world.DrainAsync(process));
                    break;
            }
        }
        world.Clock.Advance(TimeSpan.FromDays(1));
        await process.Get<DigestRound>().ServeAllAsync(default);
        told.AddRange(await world.DrainAsync(process));

        foreach (var story in wanted) told.Count(digest => digest.Contains(story, StringComparison.Ordinal)).ShouldBe(1, story);
        told.ShouldAllBe(digest => !digest.Contains("Story u"));

        async Task WantedAsync()
        {
            wanted.Add($"Story w{++number:000}");
            await world.StoryAsync(process, $"w{number:000}");
        }
    }
}
