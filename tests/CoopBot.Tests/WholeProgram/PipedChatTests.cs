using CoopBot.Tests.Storage;

namespace CoopBot.Tests.WholeProgram;

/// <summary><c>printf '/latest energy\n' | CoopBot chat</c>, with the settings of a newcomer, none, and files as fresh as a clone's.</summary>
public sealed class PipedChatTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ALinePipedInIsAnsweredPlainlyFromAnyFolder(bool besideAService)
    {
        await using var store = await TestStore.OnAsync(TestStore.Sqlite);
        Articles.CopySeeds(Path.Combine(store.Home.Path, "seeds", "articles"), TimeProvider.System.GetUtcNow());
        var elsewhere = Directory.CreateDirectory(Path.Combine(store.Home.Path, "elsewhere")).FullName;
        await using var service = besideAService ? BuiltProgram.Serve(store.Home.Path, "--Web:Url=http://127.0.0.1:0") : null;
        if (service is not null)
            await service.UntilAsync(async () => await store.Database.ReadAsync(session => session.FirstAsync<long>("select count(*) from stories"), default) == 2);

        var (code, output, errors) = await BuiltProgram.RunAsync(store.Home.Path, elsewhere, "/language en\n/latest energy\n/why 1\n", "chat");

        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        output.ShouldContain("Mitsubishi");
        output.ShouldContain("Kuantyrow");
        output.Where(letter => char.IsControl(letter) && letter != '\n').ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(elsewhere).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatIsSetThroughAPipeStays()
    {
        await using var store = await TestStore.OnAsync(TestStore.Sqlite);

        var (code, output, errors) = await BuiltProgram.RunAsync(
            store.Home.Path, store.Home.Path, "/language en\n/subscribe energy\n/timezone Tokyo\n/schedule mon 10:00\n/unsubscribe 2\n", "chat", "--Sources:Folders=");

        errors.ShouldBeEmpty();
        code.ShouldBe(0, output);
        output.ShouldContain("you are subscribed");
        var (schedule, zone) = (await store.Chats.SchedulesInUseAsync(default)).ShouldHaveSingleItem();
        (schedule.ToString(), zone).ShouldBe(("mon 10:00", "Asia/Tokyo"));
    }
}
