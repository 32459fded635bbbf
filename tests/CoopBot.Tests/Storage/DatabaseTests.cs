using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class DatabaseTests
{
    [SkippableTheory, EveryEngine]
    public async Task InstancesThatStartAtOnceMakeTheTablesOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => store.Another().OpenAsync(default))));

        (await store.Database.ReadAsync(session => session.FirstAsync<long>("select count(*) - max(number) from schema_steps"), default)).ShouldBe(0);
        (await store.Articles.AddAsync(Samples.Article("a"), null, default)).Story.Number.ShouldBe(1);
    }

    [SkippableTheory, EveryEngine]
    public async Task ASecondStartFindsEverythingWhereItWas(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Articles.AddAsync(Samples.Article("a"), null, default);

        var again = store.Another();

        (await new StoryTable(again).FindAsync(1, default))!.Lead.Identity.ShouldBe("a");
    }

    [SkippableTheory, EveryEngine]
    public async Task OnlyACommitThatMayBeDeferredIsNotSynced(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        // Of SQLite: 1 syncs at checkpoints, 2 at each commit.
        var (asked, deferred, synced) = engine == TestStore.Sqlite ? ("pragma synchronous", "1", "2") : ("show synchronous_commit", "off", "on");
        Task<string?> Kept(Durability durability) => store.Database.WriteAsync(session => session.FirstAsync<string>(asked), default, durability);

        (await Kept(Durability.Deferred)).ShouldBe(deferred);
        (await Kept(Durability.Synced)).ShouldBe(synced);
        (await store.Database.WriteAsync(session => session.FirstAsync<string>(asked), default)).ShouldBe(synced, "unless it is asked for");
    }

    [SkippableTheory, EveryEngine]
    public async Task ADatabaseOfANewerProgramIsRefused(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Database.WriteAsync("insert into schema_steps (number) values (99)", new { }, default);

        var refusal = await Should.ThrowAsync<StorageException>(() => store.Another().OpenAsync(default));

        refusal.Message.ShouldContain("newer CoopBot (step 99");
        refusal.Message.ShouldContain(store.Database.Place);
        refusal.Message.ShouldContain("Storage:ConnectionString");
    }

    [SkippableTheory, EveryEngine]
    public async Task InstancesThatWriteAtOnceNeverMeetALockAndLoseNothing(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        Database[] instances = [store.Database, store.Another()];

        await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(async () =>
        {
            var database = instances[worker % 2];
            for (var turn = 0; turn < 12; turn++)
            {
                // The same article through two instances, a chat's talk, and readers between them.
                await new ArticleTable(database).AddAsync(Samples.Article($"{worker / 2} {turn}", topics: ["energy"]), null, default);
                await new TranscriptTable(database).AddAsync("chat", "word", null, Samples.Noon, default);
                await new StoryTable(database).LatestAsync(Samples.Filter(topics: ["energy"]), 3, default);
            }
        })));

        var stories = await store.Stories.AfterAsync(0, 1000, default);
        stories.Select(story => story.Number).ShouldBe(Enumerable.Range(1, 8 * 12).Select(number => (long)number));
        stories.Select(story => story.Lead.Identity).ShouldBeUnique();
        (await store.Transcripts.AfterAsync("chat", 0, 1000, default)).Count.ShouldBe(16 * 12);
    }

    [SkippableTheory, EveryEngine]
    public async Task AReaderNeverSeesAStoryWhoseLowerNeighboursAreStillToCome(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        Database[] instances = [store.Database, store.Another()];
        var writing = Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var turn = 0; turn < 10; turn++) await new ArticleTable(instances[worker % 2]).AddAsync(Samples.Article($"{worker} {turn}"), null, default);
        })));

        while (!writing.IsCompleted)
        {
            var seen = await store.Stories.AfterAsync(0, 1000, default);
            seen.Select(story => story.Number).ShouldBe(Enumerable.Range(1, seen.Count).Select(number => (long)number));
        }
        await writing;
    }

    [SkippableTheory, EveryEngine]
    public async Task NothingStaysOfWorkThatFails(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);

        await Should.ThrowAsync<InvalidOperationException>(() => store.Database.WriteAsync<int>(async session =>
        {
            await session.NextAsync("story");
            throw new InvalidOperationException();
        }, default));

        (await store.Articles.AddAsync(Samples.Article("a"), null, default)).Story.Number.ShouldBe(1);
    }

    [Fact]
    public async Task WhatSqliteHasCommittedIsOnTheDisk()
    {
        await using var store = await TestStore.OnAsync(TestStore.Sqlite);

        (await AskAsync("pragma journal_mode")).ShouldBe("wal");
        (await AskAsync("pragma synchronous")).ShouldBe("2");
        (await AskAsync("pragma foreign_keys")).ShouldBe("1");

        Task<string?> AskAsync(string pragma) => store.Database.ReadAsync(session => session.FirstAsync<string>(pragma), default);
    }

    [SkippableFact]
    public async Task AServerThatDroppedItsConnectionsIsAskedAgain()
    {
        await using var store = await TestStore.OnAsync(TestStore.Postgres);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => store.Transcripts.AddAsync("a", "b", null, Samples.Noon, default)));
        var other = store.Another();
        await other.OpenAsync(default);
        await other.ReadAsync(session => session.ListAsync<bool>(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'CoopBot' and pid <> pg_backend_pid() and query like '%transcript%'"), default);

        (await store.Transcripts.AddAsync("a", "b", null, Samples.Noon, default)).ShouldBe(9);
    }
}
