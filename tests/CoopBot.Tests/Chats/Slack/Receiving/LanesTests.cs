using CoopBot.Chats.Slack.Receiving;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Slack.Receiving;

public sealed class LanesTests
{
    private readonly Lanes lanes = new();

    [Fact]
    public async Task OfALaneOneIsTakenAfterTheOther()
    {
        lanes.Add(Of("1", "a"));
        lanes.Add(Of("2", "a"));

        var first = await TakeAsync();
        first.Event.ShouldBe("1");
        NothingIsReady();

        lanes.Done(first);
        (await TakeAsync()).Event.ShouldBe("2");
    }

    [Fact]
    public async Task OfSeveralLanesSeveralAreTakenAtOnce()
    {
        foreach (var (name, lane) in new[] { ("1", "a"), ("2", "b"), ("3", "b") }) lanes.Add(Of(name, lane));

        (await TakeAsync()).Event.ShouldBe("1");
        (await TakeAsync()).Event.ShouldBe("2");
        NothingIsReady();
    }

    [Fact]
    public async Task WhatWasLeftBehindGoesBeforeWhatCameSince()
    {
        lanes.Add(Of("3", "a"));
        lanes.AddBefore([Of("1", "a"), Of("2", "a"), Of("3", "a")]);

        (await AllAsync(3)).ShouldBe(["1", "2", "3"]);
        lanes.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatIsWorkedOnStaysFirstThoughOlderOnesCome()
    {
        lanes.Add(Of("2", "a"));
        var taken = await TakeAsync();
        lanes.AddBefore([Of("1", "a")]);
        NothingIsReady();

        lanes.Done(taken);

        (await AllAsync(1)).ShouldBe(["1"]);
        lanes.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatIsReleasedIsTakenAgainBeforeWhatStandsBehindIt()
    {
        lanes.Add(Of("1", "a"));
        lanes.Add(Of("2", "a"));
        lanes.Release((await TakeAsync()).Lane);

        (await AllAsync(2)).ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task WhatIsHereAlreadyIsNotTakenTwice()
    {
        lanes.Add(Of("1", "a"));
        lanes.Add(Of("1", "a"));

        (await AllAsync(1)).ShouldBe(["1"]);
        NothingIsReady();
    }

    private static InboxMessage Of(string name, string lane) => new(name, "slack", lane, "events_api", "{}");

    private Task<InboxMessage> TakeAsync() => lanes.TakeAsync(default).WaitAsync(TimeSpan.FromSeconds(30));

    private void NothingIsReady()
    {
        using var now = new CancellationTokenSource();
        var next = lanes.TakeAsync(now.Token);
        next.IsCompleted.ShouldBeFalse();
        now.Cancel();
    }

    private async Task<List<string>> AllAsync(int count)
    {
        var all = new List<string>();
        while (all.Count < count)
        {
            var one = await TakeAsync();
            all.Add(one.Event);
            lanes.Done(one);
        }
        return all;
    }
}
