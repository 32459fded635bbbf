using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Web;

/// <summary>The chat page as a platform. A message goes into the transcript: open pages show it at once, closed ones when they come back.</summary>
internal sealed class WebPlatform(TranscriptTable transcript, PageBell bell, TimeProvider time) : IChatPlatform
{
    public const string PlatformName = "web";

    public string Name => PlatformName;

    public async Task<Outcome> SendAsync(ChatAddress chat, Message message, Target? target, CancellationToken cancel)
    {
        try
        {
            var number = await transcript.AddAsync(chat.ToString(), typed: null, message, time.GetUtcNow(), cancel);
            bell.Ring();
            return new Outcome.Sent($"{number}");
        }
        catch (StorageException error)
        {
            return new Outcome.Failed(error.Message);
        }
    }
}
