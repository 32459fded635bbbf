using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Digests;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.Delivery;

public sealed class LookoutTests : IDisposable
{
    private static readonly ChatAddress Admin = new("test", "admin");
    private readonly Post post = new();

    public void Dispose() => post.Dispose();

    [Fact]
    public async Task TheFirstAdminThatIsKnownHearsOnceOfALostChat()
    {
        var process = await LoseAsync(new ChatAddress("test", "stranger"), new ChatAddress("test", "asleep"), Admin, new ChatAddress("test", "second"));
        await post.World.ChatAsync(process, "asleep");
        await process.Get<ChatTable>().SuspendAsync(new ChatAddress("test", "asleep"), "blocked", default);
        var admin = await post.World.ChatAsync(process, "admin");
        await process.Get<ChatTable>().SaveAsync(admin with { Language = "pl" }, default);
        await post.World.ChatAsync(process, "second");

        await post.PutAsync(process, "lost", "one");
        await post.PutAsync(process, "lost", "two");
        await World.UntilAsync(process, () => post.Texts("admin").Count == 1);
        await Post.RestAsync(process);

        post.Texts("admin").ShouldHaveSingleItem().ShouldStartWith("Nie mogę już pisać na czacie „Energy [desk] {1}”: „kicked from the group”.");
        post.World.Platform.Sends.Select(send => send.Chat.Id).ShouldBe(["lost", "admin"]);
    }

    [Fact]
    public async Task AChatLostAgainAfterItWasBackIsToldOfAgain()
    {
        var process = await LoseAsync(Admin);
        await post.World.ChatAsync(process, "admin");
        await post.PutAsync(process, "lost", "one");
        await World.UntilAsync(process, () => post.Texts("admin").Count == 1);

        await process.Get<ChatTable>().ResumeAsync(new ChatAddress("test", "lost"), default);

        await World.UntilAsync(process, () => post.Texts("admin").Count == 2);
    }

    [Fact]
    public async Task AChatThatWasSuspendedMeanwhileIsNotToldOf()
    {
        var answer = new TaskCompletionSource<Outcome>();
        post.World.Platform = new ScriptedPlatform((chat, _, _) => chat == Admin ? Task.FromResult<Outcome>(new Outcome.Sent()) : answer.Task);
        var process = await post.StartAsync();
        var lost = await post.World.ChatAsync(process, "lost");
        await post.World.ChatAsync(process, "admin");
        await post.PutAsync(process, "lost", "one");
        await World.UntilAsync(process, () => post.Texts("lost").Count == 1);

        await process.Get<ChatTable>().SuspendAsync(lost.Address, "left by itself", default);
        answer.SetResult(new Outcome.Gone("kicked from the group") { Tell = [Admin] });
        await Post.RestAsync(process);

        post.Texts("admin").ShouldBeEmpty();
        (await process.Get<ChatTable>().FindAsync(lost.Address, default))!.Suspended.ShouldBe("left by itself");
    }

    [Fact]
    public async Task TheOperatorsHearOfALostChatWhoseAdminsAreUnknown()
    {
        var process = await LoseAsync(Admin);
        foreach (var name in (string[])["operator", "lost too"]) await post.World.ChatAsync(process, name);
        await process.Get<ChatTable>().SuspendAsync(new ChatAddress("test", "lost too"), "blocked", default);
        await process.Get<Database>().WriteAsync(
            "insert into operators (person, chat, since) values ('test:1', 'test:operator', 0), ('test:2', 'test:operator', 0), ('test:3', 'test:lost too', 0), ('test:4', 'test:lost', 0)",
            new { }, default);

        await post.PutAsync(process, "lost", "one");
        await World.UntilAsync(process, () => post.Texts("operator").Count == 1);
        await Post.RestAsync(process);

        post.World.Platform.Sends.Count.ShouldBe(2);
    }

    [Fact]
    public async Task NobodyHearsOfALostChatThatNobodyLooksAfter()
    {
        var process = await LoseAsync();
        await post.World.ChatAsync(process, "operator");
        await process.Get<Database>().WriteAsync("insert into operators (person, chat, since) values ('test:1', 'test:operator', 0)", new { }, default);

        await post.PutAsync(process, "lost", "one");
        await World.UntilAsync(process, async () => (await process.Get<ChatTable>().FindAsync(new ChatAddress("test", "lost"), default))!.Suspended is not null);
        await Post.RestAsync(process);

        post.World.Platform.Sends.Count.ShouldBe(1);
    }

    [Fact]
    public async Task WordsForAChatThatIsNotStoredAreGivenUpWhenItIsGone()
    {
        post.World.Platform = new ScriptedPlatform(_ => new Outcome.Gone("blocked by the user"));
        var process = await post.StartAsync();

        await post.PutAsync(process, "stranger", "This bot answers invited chats only.");
        await World.UntilAsync(process, async () => (await Post.DeadAsync(process)).Count == 1);
        await Post.RestAsync(process);

        post.World.Platform.Sends.Count.ShouldBe(1);
        (await Post.DeadAsync(process)).ShouldBe(["blocked by the user"]);
    }

    private async Task<IHost> LoseAsync(params ChatAddress[] tell)
    {
        post.World.Platform = new ScriptedPlatform(chat => chat.Id == "lost" ? new Outcome.Gone("kicked from the group") { Tell = [.. tell] } : new Outcome.Sent());
        var process = await post.StartAsync();
        var lost = await post.World.ChatAsync(process, "lost");
        await process.Get<ChatTable>().SaveAsync(lost with { Title = "Energy [desk] {1}" }, default);
        return process;
    }
}
