using CoopBot.Model;

namespace CoopBot.Tests.Storage;

internal static class Outbox
{
    /// <summary>Sends everything that is due, as a courier would, and tells what it was.</summary>
    public static async Task<IReadOnlyList<OutboxMessage>> AllAsync(TestStore store, DateTimeOffset now)
    {
        var sent = new List<OutboxMessage>();
        while (await store.Outbox.ClaimAsync(["web"], () => now, TimeSpan.FromMinutes(1), 10, default) is [_, ..] some)
        {
            foreach (var message in some) await store.Outbox.SentAsync(message.Id, null, now, default);
            sent.AddRange(some);
        }
        return sent;
    }

    /// <summary>The words of the first paragraph.</summary>
    public static string Words(OutboxMessage message) => ((Paragraph)message.Message.Parts[0].Blocks[0]).Runs[0].Text;
}
