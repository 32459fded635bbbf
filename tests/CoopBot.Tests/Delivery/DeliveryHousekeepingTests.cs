using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Digests;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.Delivery;

public sealed class DeliveryHousekeepingTests : IDisposable
{
    private readonly Post post = new();

    public void Dispose() => post.Dispose();

    [Fact]
    public async Task WhatIsOverForLongIsForgottenWithinTheHour()
    {
        var process = post.World.Process(hasSweep: false);
        await process.StartAsync();
        var chat = new ChatAddress("test", "a");
        await process.Get<OutboxTable>().ReplyAsync("test:1", chat, Post.Words("old"), null, post.World.Clock.GetUtcNow(), default);
        await World.UntilAsync(process, async () => await SentAsync(process) == 1);

        post.World.Clock.Advance(TimeSpan.FromDays(3) - TimeSpan.FromMinutes(59));
        await Post.RestAsync(process);
        (await process.Get<OutboxTable>().IsHandledAsync("test:1", default)).ShouldBeTrue();
        post.World.Clock.Advance(TimeSpan.FromHours(1));
        await World.UntilAsync(process, async () => !await process.Get<OutboxTable>().IsHandledAsync("test:1", default));

        post.World.Clock.Advance(TimeSpan.FromDays(26));
        await process.Get<OutboxTable>().ReplyAsync("test:2", chat, Post.Words("new"), null, post.World.Clock.GetUtcNow(), default);
        await World.UntilAsync(process, async () => await SentAsync(process) == 2);
        post.World.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromHours(1));
        await World.UntilAsync(process, async () => await SentAsync(process) == 1);
        (await process.Get<OutboxTable>().IsHandledAsync("test:2", default)).ShouldBeTrue();
    }

    private static Task<long> SentAsync(IHost process) =>
        process.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select count(*) from outbox where state = 'sent'"), default);
}
