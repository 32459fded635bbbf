using CoopBot.Model;

namespace CoopBot.Chats;

/// <summary>Lets the lines of one chat in one after the other, and refuses when too many wait.</summary>
internal sealed class LineGate
{
    /// <summary>Lines of one chat that may be waiting or being answered.</summary>
    public const int MostAtOnce = 10;

    private readonly Dictionary<ChatAddress, Turnstile> turnstiles = [];

    /// <summary>Null when too many lines of the chat wait already; else dispose it to let the next one in.</summary>
    public async Task<IDisposable?> EnterAsync(ChatAddress chat, CancellationToken cancel)
    {
        Turnstile turnstile;
        lock (turnstiles)
        {
            if (!turnstiles.TryGetValue(chat, out turnstile!)) turnstiles[chat] = turnstile = new Turnstile();
            if (turnstile.Count == MostAtOnce) return null;
            turnstile.Count++;
        }
        try
        {
            await turnstile.Turn.WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            Leave(chat, turnstile);
            throw;
        }
        return new Passage(() =>
        {
            turnstile.Turn.Release();
            Leave(chat, turnstile);
        });
    }

    private void Leave(ChatAddress chat, Turnstile turnstile)
    {
        lock (turnstiles)
        {
            if (--turnstile.Count == 0) turnstiles.Remove(chat);
        }
    }

    private sealed class Turnstile
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public int Count { get; set; }
    }

    private sealed class Passage(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
