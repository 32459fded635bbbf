using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Composes a chat's digest from the stories it has not been told.</summary>
internal sealed class DigestBuilder
{
    /// <summary>What is new for the chat now; null when nothing is. Writes nothing.</summary>
    public Task<Message?> PreviewAsync(Chat chat, DateTimeOffset now, CancellationToken cancel) => throw new NotImplementedException();
}
