using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram;

/// <summary>What the bot has not confirmed yet, in order, for at most a day.</summary>
internal sealed class UpdateQueue(World world)
{
    /// <summary>Every kind that is handed out unasked; membership of others and reactions are not.</summary>
    private static readonly string[] Unasked =
        ["message", "edited_message", "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result", "callback_query", "my_chat_member"];

    private static readonly string[] Known = [.. Unasked, "chat_member", "chat_join_request", "message_reaction", "poll", "poll_answer"];

    private readonly List<PendingUpdate> pending = [];
    private readonly List<PendingUpdate> again = [];
    private IReadOnlyList<string> allowed = Unasked;
    private int lastId = 700_000_000;

    public bool HandsOutTwice { get; set; }

    public IReadOnlyList<string> Allowed => allowed;

    public int Count => pending.Count;

    public PendingUpdate? First
    {
        get
        {
            DropOld();
            return pending.FirstOrDefault();
        }
    }

    public void Add(string type, JsonObject payload)
    {
        if (allowed.Contains(type)) pending.Add(new(++lastId, type, payload, world.Now));
    }

    /// <summary>Remembered until told anew; an empty list is the default again.</summary>
    public void Allow(IReadOnlyList<string> types)
    {
        if (types.FirstOrDefault(type => !Known.Contains(type)) is { } strange) throw Refusal.Problem($"unknown update type \"{strange}\"");
        allowed = types.Count == 0 ? Unasked : types;
    }

    /// <param name="offset">All before it are confirmed; below zero it counts from the end of the queue.</param>
    public void Confirm(long offset)
    {
        DropOld();
        var done = offset < 0 ? Math.Max(0, pending.Count + (int)Math.Max(offset, -pending.Count)) : pending.TakeWhile(update => update.Id < offset).Count();
        if (HandsOutTwice) again.AddRange(pending.Take(done).Where(update => update.IsHandedOut));
        pending.RemoveRange(0, done);
    }

    public IReadOnlyList<PendingUpdate> Take(int limit)
    {
        var batch = again.Concat(pending).Take(limit).ToList();
        again.RemoveAll(batch.Contains);
        foreach (var update in batch) update.IsHandedOut = true;
        return batch;
    }

    public void Remove(PendingUpdate update) => pending.Remove(update);

    public void Clear() => pending.Clear();

    private void DropOld() => pending.RemoveAll(update => world.Now - update.At > TimeSpan.FromHours(24));
}
