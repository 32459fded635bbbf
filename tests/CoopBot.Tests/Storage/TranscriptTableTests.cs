using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class TranscriptTableTests
{
    [SkippableTheory, EveryEngine]
    public async Task AConversationComesBackInOrder(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        (await store.Transcripts.AddAsync("a", "/latest \0", null, Samples.Noon, default)).ShouldBe(1);
        (await store.Transcripts.AddAsync("b", "hello", null, Samples.Noon, default)).ShouldBe(2);
        (await store.Transcripts.AddAsync("a", null, Samples.Message("news"), Samples.Noon.AddSeconds(1), default)).ShouldBe(3);
        (await store.Transcripts.AddAsync("a", "/help", null, Samples.Noon.AddSeconds(2), default)).ShouldBe(4);

        var all = await store.Transcripts.AfterAsync("a", 0, 10, default);

        all.Select(entry => (entry.Number, entry.Typed, entry.At)).ShouldBe(
            [(1, "/latest \ufffd", Samples.Noon), (3, null, Samples.Noon.AddSeconds(1)), (4, "/help", Samples.Noon.AddSeconds(2))]);
        all[0].Said.ShouldBeNull();
        Stored.Json(all[1].Said).ShouldBe(Stored.Json(Samples.Message("news")));
        (await store.Transcripts.AfterAsync("a", 1, 1, default)).Select(entry => entry.Number).ShouldBe([3]);
        (await store.Transcripts.LastAsync("a", 2, default)).Select(entry => entry.Number).ShouldBe([3, 4]);
        (await store.Transcripts.LastAsync("c", 2, default)).ShouldBeEmpty();
    }
}
