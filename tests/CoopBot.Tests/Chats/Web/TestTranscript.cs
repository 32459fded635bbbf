using CoopBot.Storage;

namespace CoopBot.Tests.Chats.Web;

internal static class TestTranscript
{
    public static Task<TranscriptTable> NewAsync() => Task.FromResult(new TranscriptTable(new Database()));
}
