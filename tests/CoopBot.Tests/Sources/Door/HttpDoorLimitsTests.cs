using CoopBot.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Sources.Door;

public sealed class HttpDoorLimitsTests
{
    private readonly DoorBench bench = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnEndlessBodyIsCutOff(bool saysItsLength)
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (saysItsLength)
                context.Response.ContentLength = 1L << 40;
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsync(new string(' ', 4096));
        });

        (await bench.FetchAsync(server.Address, new DoorLimits { MaxBytes = 1024 * 1024 })).ShouldBeOfType<Fetched.Failed>().Why.ShouldContain("larger than 1 MB");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task ABombIsCutOffAtItsUnpackedSize(string encoding)
    {
        var bomb = Answers.Packed(encoding, new byte[64 * 1024 * 1024]);
        bomb.Length.ShouldBeLessThan(1024 * 1024);
        await using var server = await LoopbackServer.StartAsync(context => Answers.Packed(context, encoding, bomb));

        (await bench.FetchAsync(server.Address)).ShouldBeOfType<Fetched.Failed>().Why.ShouldContain("larger than 10 MB");
    }

    [Fact]
    public async Task AFileThatIsPackedItselfIsUnpackedToo()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
            await context.Response.Body.WriteAsync(context.Request.Path == "/whole" ? Answers.Packed("gzip", "words"u8.ToArray()) : [0x1F, 0x8B, 0x00, 0x01]));

        (await bench.FetchAsync(server.At("/whole"))).ShouldBeOfType<Fetched.Fresh>().Body.ToArray().ShouldBe("words"u8.ToArray());
        (await bench.FetchAsync(server.At("/broken"))).ShouldBeOfType<Fetched.Failed>().Why.ShouldBe("the answer is compressed wrongly");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task PackedAnswersAreUnpackedAndBrokenOnesAreFailures(string encoding)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            Answers.Packed(context, encoding, context.Request.Path == "/whole" ? Answers.Packed(encoding, "words"u8.ToArray()) : "no such thing, by no means"u8.ToArray()));

        (await bench.FetchAsync(server.At("/whole"))).ShouldBeOfType<Fetched.Fresh>().Body.ToArray().ShouldBe("words"u8.ToArray());
        (await bench.FetchAsync(server.At("/broken"))).ShouldBeOfType<Fetched.Failed>();
    }

    [Fact]
    public async Task ASlowDripEndsWithTheTime()
    {
        var dripping = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await context.Response.WriteAsync("drip");
            await context.Response.Body.FlushAsync();
            dripping.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        var fetching = bench.FetchAsync(server.Address);
        await dripping.Task.WaitAsync(TimeSpan.FromSeconds(30));
        fetching.IsCompleted.ShouldBeFalse();
        bench.Time.Advance(TimeSpan.FromSeconds(31));

        (await fetching.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeOfType<Fetched.Failed>().Why.ShouldContain("longer than 30 seconds");
    }

    [Fact]
    public async Task OnlyTheCallersCancellationThrows()
    {
        var asked = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            asked.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var cancel = new CancellationTokenSource();
        using var door = bench.Door();

        var fetching = door.FetchAsync(new FetchRequest(server.Address), cancel.Token);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await cancel.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(fetching.WaitAsync(TimeSpan.FromSeconds(30)));
    }
}
