using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Web;

/// <summary>What is new in a chat, as events that a page can resume after the last one it got.</summary>
internal sealed class EntryStream(TranscriptTable transcript, PageBell bell, TimeProvider time)
{
    private const int EntriesAtOnce = 100;

    /// <summary>How often to look for what another process has written.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>How often to send a sign of life; the page takes twice this silence for a dead line.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Reconnect = TimeSpan.FromSeconds(1);

    /// <summary>Each open page looks into the database every second: more of them than this would wear it out.</summary>
    private const int MostOpen = 500;

    private int open;

    public bool IsFull => Volatile.Read(ref open) >= MostOpen;

    public async IAsyncEnumerable<SseItem<string>> After(ChatAddress chat, long number, [EnumeratorCancellation] CancellationToken cancel)
    {
        Interlocked.Increment(ref open);
        try
        {
            yield return new SseItem<string>("", "beat") { ReconnectionInterval = Reconnect };
            var beaten = time.GetTimestamp();
            while (!cancel.IsCancellationRequested)
            {
                var rung = bell.NextRing;
                var entries = await LookAsync(chat, number, cancel);
                foreach (var entry in entries)
                {
                    number = entry.Number;
                    yield return new SseItem<string>(JsonSerializer.Serialize(entry, WebJson.Options), "entry") { EventId = $"{number}" };
                }
                if (entries.Count == EntriesAtOnce) continue;
                if (time.GetElapsedTime(beaten) >= Beat)
                {
                    yield return new SseItem<string>("", "beat");
                    beaten = time.GetTimestamp();
                }
                await Task.WhenAny(rung, Task.Delay(Pause, time, cancel));
            }
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }

    /// <summary>A page that closes while we look is no error.</summary>
    private async Task<IReadOnlyList<TranscriptEntry>> LookAsync(ChatAddress chat, long number, CancellationToken cancel)
    {
        try
        {
            return await transcript.AfterAsync(chat.ToString(), number, EntriesAtOnce, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return [];
        }
    }
}
