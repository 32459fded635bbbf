using System.Diagnostics;
using CoopBot.Chats;
using CoopBot.Delivery;
using CoopBot.Model;

namespace CoopBot.Tests.Delivery;

/// <summary>The only tests on real time: the buckets know no other.</summary>
public sealed class PacerTests
{
    private static readonly ChatAddress Chat = new("test", "a");
    private static readonly Pace Quick = new(3, TimeSpan.FromMilliseconds(50));
    private static readonly Pace Still = new(2, TimeSpan.FromHours(1));

    [Fact]
    public async Task NoWindowHoldsMoreThanTheBurstAndOneForEachStep()
    {
        using var pacer = new Pacer(new ScriptedPlatform { Pace = Quick });
        var moments = new List<TimeSpan>();
        var start = Stopwatch.GetTimestamp();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            (await pacer.WaitAsync(TimeSpan.FromSeconds(20), default)).ShouldBeTrue();
            lock (moments) moments.Add(Stopwatch.GetElapsedTime(start));
        }));

        for (var first = 0; first < moments.Count; first++)
        {
            for (var last = first; last < moments.Count; last++)
            {
                // The moment is read a little after the token was taken: a late first one makes the window look shorter than it was.
                var allowed = Quick.Burst + ((moments[last] - moments[first] + TimeSpan.FromMilliseconds(20)) / Quick.Every);
                ((double)(last - first + 1)).ShouldBeLessThanOrEqualTo(allowed);
            }
        }
    }

    [Fact]
    public void EachChatHasABucketOfItsOwn()
    {
        using var pacer = new Pacer(new ScriptedPlatform { PaceOf = chat => chat.Id == "free" ? null : Still });

        pacer.TryTake(Chat).ShouldBeNull();
        pacer.TryTake(Chat).ShouldBeNull();
        pacer.TryTake(Chat).ShouldBe(Still.Every);
        pacer.TryTake(Chat with { Id = "b" }).ShouldBeNull();
        for (var turn = 0; turn < 100; turn++) pacer.TryTake(Chat with { Id = "free" }).ShouldBeNull();
    }

    [Fact]
    public void AnEmptyBucketIsNotForgottenAmongThousandsOfOthers()
    {
        using var pacer = new Pacer(new ScriptedPlatform { PaceOf = chat => chat == Chat ? Still : new Pace(1, TimeSpan.FromTicks(1)) });
        pacer.TryTake(Chat);
        pacer.TryTake(Chat);

        for (var number = 0; number < 5000; number++) pacer.TryTake(new ChatAddress("test", $"{number}"));

        pacer.TryTake(Chat).ShouldNotBeNull();
        pacer.Buckets.ShouldBeLessThan(2000, "full ones are dropped");
    }

    [Fact]
    public async Task AWaitThatIsTooLongIsGivenUp()
    {
        using var pacer = new Pacer(new ScriptedPlatform { Pace = Still });
        (await pacer.WaitAsync(TimeSpan.FromMilliseconds(1), default)).ShouldBeTrue();
        (await pacer.WaitAsync(TimeSpan.FromMilliseconds(1), default)).ShouldBeTrue();

        (await pacer.WaitAsync(TimeSpan.FromMilliseconds(1), default)).ShouldBeFalse();
        await Should.ThrowAsync<OperationCanceledException>(() => pacer.WaitAsync(TimeSpan.FromMinutes(1), new CancellationToken(canceled: true)));
    }
}
