using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.Digests;

public sealed partial class ToldOnceTests
{
    private enum Event
    {
        Wanted,
        Crowd,
        Unwanted,
        Minutes,
        Hours,
        Tick,
        DoubleTick,
        Alert,
        DoubleAlert,
        Restart,
        Drain,
        Reschedule,
        Hush,
        Pause,
        Resume,
        Suspend,
        Widen,
    }

    [Fact]
    public void WhateverHappensEveryWantedStoryIsToldExactlyOnceAndInOrder()
    {
        var events = Gen.Frequency(
            (6, Gen.Constant(Event.Wanted)), (1, Gen.Constant(Event.Crowd)), (2, Gen.Constant(Event.Unwanted)), (2, Gen.Constant(Event.Minutes)), (5, Gen.Constant(Event.Hours)),
            (3, Gen.Constant(Event.Tick)), (2, Gen.Constant(Event.DoubleTick)), (3, Gen.Constant(Event.Alert)), (2, Gen.Constant(Event.DoubleAlert)),
            (1, Gen.Constant(Event.Restart)), (1, Gen.Constant(Event.Drain)), (1, Gen.Constant(Event.Reschedule)), (1, Gen.Constant(Event.Hush)),
            (1, Gen.Constant(Event.Pause)), (1, Gen.Constant(Event.Resume)), (1, Gen.Constant(Event.Suspend)), (1, Gen.Constant(Event.Widen)));

        Prop.ForAll(events.ListOf(50).ToArbitrary(), run => Play([.. run]).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12));
    }

    private static async Task Play(IReadOnlyList<Event> events)
    {
        using var world = new World();
        // All of a crowd finds room.
        world.Settings.MaxStories = 1000;
        var process = world.Process();
        string[] ids = ["digest", "instant", "both"];
        await world.ChatAsync(process, "digest", "daily 09:00 18:00");
        await world.ChatAsync(process, "instant", way: Way.Instant);
        await world.ChatAsync(process, "both", "weekdays 08:30", "Europe/Warsaw", way: Way.Both);
        var told = ids.ToDictionary(id => id, _ => new List<IReadOnlyList<int>>());
        var number = 0;

        for (var at = 0; at < events.Count; at++)
        {
            var one = new ChatAddress("test", ids[at % ids.Length]);
            switch (events[at])
            {
                case Event.Wanted:
                    await world.StoryAsync(process, $"w{++number:000}");
                    break;
                case Event.Crowd:
                    for (var more = 0; more < 25; more++) await world.StoryAsync(process, $"w{++number:000}");
                    break;
                case Event.Unwanted:
                    await world.StoryAsync(process, $"u{at}", topic: "culture");
                    break;
                case Event.Minutes:
                    world.Clock.Advance(TimeSpan.FromMinutes(2));
                    break;
                case Event.Hours:
                    world.Clock.Advance(TimeSpan.FromHours(7));
                    break;
                case Event.Tick:
                    await process.Get<DigestRound>().ServeAllAsync(default);
                    break;
                case Event.DoubleTick:
                    await TwiceAsync(other => other.Get<DigestRound>().ServeAllAsync(default));
                    break;
                case Event.Alert:
                    await process.Get<AlertRound>().ServeAsync(default);
                    break;
                case Event.DoubleAlert:
                    await TwiceAsync(other => other.Get<AlertRound>().ServeAsync(default));
                    break;
                case Event.Restart:
                    process.Dispose();
                    process = world.Process();
                    break;
                case Event.Drain:
                    await DrainAsync();
                    break;
                case Event.Reschedule:
                    await ChangeAsync(one, chat => chat with { Schedule = Schedule.Parse(at % 2 == 0 ? "daily 12:00" : "cron 0 0 8,20 * * ?")!, LastSlot = world.Clock.GetUtcNow() });
                    break;
                case Event.Hush:
                    await ChangeAsync(one, chat => chat with { Quiet = chat.Quiet is null ? QuietHours.Parse("22:00-07:00") : null });
                    // As every command that sets something does: what waited for the old hours is not to come behind what is new.
                    await process.Get<AlertTable>().HastenAsync(one, default);
                    break;
                case Event.Pause:
                    await ChangeAsync(one, chat => chat with { PausedUntil = world.Clock.GetUtcNow().AddDays(1) });
                    break;
                case Event.Resume:
                    await ChangeAsync(one, chat => chat with { PausedUntil = null });
                    await process.Get<AlertTable>().HastenAsync(one, default);
                    break;
                case Event.Suspend:
                    var chats = process.Get<ChatTable>();
                    if ((await chats.FindAsync(one, default))!.Suspended is null) await chats.SuspendAsync(one, "blocked", default);
                    else await chats.ResumeAsync(one, default);
                    break;
                case Event.Widen:
                    // A wish that asks for the same and looks back at everything.
                    await process.Get<SubscriptionTable>().AddAsync(
                        new Subscription(Guid.NewGuid().ToString("N"), one, Filter.Everything with { Topics = ["energy", "water"] }, 0) { Way = Enum.GetValues<Way>()[at % ids.Length] }, default);
                    break;
            }
        }
        foreach (var id in ids) await process.Get<ChatTable>().ResumeAsync(new ChatAddress("test", id), default);
        for (var part = 0; part < 40; part++)
        {
            world.Clock.Advance(TimeSpan.FromHours(5));
            await process.Get<AlertRound>().ServeAsync(default);
            await process.Get<DigestRound>().ServeAllAsync(default);
        }
        await DrainAsync();

        var wanted = Enumerable.Range(1, number).ToList();
        foreach (var id in ids)
        {
            var all = told[id].SelectMany(message => message).ToList();
            all.Distinct().Order().ToList().ShouldBe(wanted, customMessage: id);
            var most = id == "both" ? 2 : await MostAsync(id);
            all.CountBy(story => story).ShouldAllBe(story => story.Value <= most, id);
            // A digest that only looks back on its week tells no story.
            var messages = told[id].Where(message => message.Count > 0).ToList();
            if (most == 1) messages.Zip(messages.Skip(1)).ShouldAllBe(pair => pair.First.Max() < pair.Second.Min(), id);
        }

        // A chat that has come to want both ways may hear a story both ways.
        async Task<int> MostAsync(string id)
        {
            var ways = (await process.Get<SubscriptionTable>().OfAsync(new ChatAddress("test", id), default)).Select(one => one.Way).Distinct().ToList();
            return ways.Count == 1 && ways[0] != Way.Both ? 1 : 2;
        }

        async Task TwiceAsync(Func<IHost, Task> run)
        {
            using var other = world.Process();
            await Task.WhenAll(run(process), run(other));
        }

        async Task ChangeAsync(ChatAddress address, Func<Chat, Chat> change)
        {
            var chats = process.Get<ChatTable>();
            await chats.SaveAsync(change((await chats.FindAsync(address, default))!), default);
        }

        async Task DrainAsync()
        {
            foreach (var (chat, text) in await world.DrainWithChatsAsync(process))
            {
                text.ShouldNotContain("Story u");
                told[chat.Id].Add([.. Headline().Matches(text).Select(found => int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct()]);
            }
        }
    }

    [GeneratedRegex(@"Story w(\d{3})")]
    private static partial Regex Headline();
}
