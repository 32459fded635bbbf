using System.Text.Json.Nodes;
using static CoopBot.Emulators.Telegram.Methods.ValueKind;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>getUpdates: the one method that may wait. One waits at a time; a second ends the first.</summary>
internal sealed class LongPoll(World world)
{
    /// <summary>Waits are no work for behind the lock, so this is asked only for its parameters.</summary>
    public BotMethod Method { get; } = new("getUpdates", _ => throw new NotSupportedException(),
        new("offset", Integer), new("limit", Integer), new("timeout", Integer), new("allowed_updates", ListOf(Text)));

    public async Task<JsonNode> TakeAsync(Arguments call, CancellationToken cancelled)
    {
        var mine = new TaskCompletionSource<Refusal>(TaskCreationOptions.RunContinuationsAsynchronously);
        var limit = call.Integer("limit", otherwise: 100, least: 1, most: 100);
        var timeout = TimeSpan.FromSeconds(call.Integer("timeout", otherwise: 0, least: 0, most: 50));
        world.Do(() => Begin(call, mine));
        try
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
            var expiry = Task.Delay(timeout, world.Options.Clock, over.Token);
            var updates = await WaitAsync(limit, mine.Task, expiry);
            await over.CancelAsync();
            cancelled.ThrowIfCancellationRequested();
            return new JsonArray([.. updates.Select(update => update.ToJson())]);
        }
        finally
        {
            world.Do(() => world.Poll = world.Poll == mine ? null : world.Poll);
        }
    }

    /// <summary>Ends the poll that waits, if one does. Call it behind the lock.</summary>
    public void End(string why) => world.Poll?.TrySetResult(Refusal.Conflict(why));

    private void Begin(Arguments call, TaskCompletionSource<Refusal> mine)
    {
        if (world.Webhook is not null) throw Refusal.Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        if (call.Texts("allowed_updates") is { } types) world.Updates.Allow(types);
        End("terminated by other getUpdates request; make sure that only one bot instance is running");
        world.Poll = mine;
        world.Updates.Confirm(call.Integer("offset") ?? 0);
    }

    private async Task<IReadOnlyList<PendingUpdate>> WaitAsync(int limit, Task<Refusal> ended, Task expiry)
    {
        while (true)
        {
            var change = world.Pulse.Next;
            if (ended.IsCompleted) throw await ended;
            var batch = world.Look(() => world.Updates.Take(limit));
            if (batch.Count > 0 || expiry.IsCompleted) return batch;
            await Task.WhenAny(change, ended, expiry);
        }
    }
}
