using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Digests;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.Delivery;

/// <summary>A world with a courier in it, and what was put into its outbox.</summary>
internal sealed class Post : IDisposable
{
    public World World { get; } = new();

    /// <summary>A process with its courier at work.</summary>
    public async Task<IHost> StartAsync()
    {
        var process = World.Process();
        await process.StartAsync();
        return process;
    }

    public Task PutAsync(IHost process, string chat, string text, Urgency urgency = Urgency.Digest) =>
        process.Get<OutboxTable>().AddAsync(new ChatAddress("test", chat), Words(text), urgency, World.Clock.GetUtcNow(), default);

    public static Message Words(string text) => Message.Of("en", Part.Of(Paragraph.Of(text)));

    /// <summary>Every message that was given up: the reason.</summary>
    public static Task<IReadOnlyList<string>> DeadAsync(IHost process) =>
        process.Get<Database>().ReadAsync(session => session.ListAsync<string>("select reason from outbox where state = 'dead' order by place"), default);

    /// <summary>Every attempt to send to the chat, in order.</summary>
    public List<string> Texts(string chat) => [.. World.Platform.Sends.Where(send => send.Chat.Id == chat).Select(send => send.Text)];

    /// <summary>Gives the courier time to do what it should not do.</summary>
    public static async Task RestAsync(IHost process)
    {
        for (var look = 0; look < 10; look++)
        {
            process.Get<OutboxBell>().Ring();
            await Task.Delay(20);
        }
    }

    /// <summary>How many messages are with the courier, whose outcome is not written down yet.</summary>
    public static Task<long> ClaimedAsync(IHost process) =>
        process.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select count(*) from outbox where state = 'waiting' and lease_until > 0"), default);

    public async Task ShouldBeEmptyAsync(IHost process)
    {
        await RestAsync(process);
        (await process.Get<OutboxTable>().ClaimAsync(["test"], () => World.Clock.GetUtcNow().AddDays(30), TimeSpan.FromMinutes(1), 10, default)).ShouldBeEmpty();
    }

    public void Dispose() => World.Dispose();
}
