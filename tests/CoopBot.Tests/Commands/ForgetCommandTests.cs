using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

public sealed class ForgetCommandTests
{
    [Theory]
    [InlineData("/forget")]
    [InlineData("/forget now")]
    [InlineData("/forget no")]
    public async Task ItAsksFirst(string line)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy");
        var answer = await room.SayAsync(line);
        answer.ShouldStartWith("Shall I delete everything I keep of this chat: its settings, its subscriptions (there is 1)");
        answer.ShouldContain("That I answer here was decided by those who run me, and stays.");
        answer.ShouldContain("[🗑️ Delete everything → /forget yes]");
        (await room.SubscriptionsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task ThenTheChatBeginsAnew()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/language pl");
        await room.SayAsync("/subscribe energy");
        await room.SayAsync("/limit 5");
        await room.SayAsync("/subscribe water", chat: "2");
        (await room.SayAsync("/forget tak")).ShouldStartWith("Wszystko, co przechowywałem o tym czacie, zostało usunięte.");
        (await room.Get<ChatTable>().FindAsync(new ChatAddress("test", "1"), default)).ShouldBeNull();
        (await room.SayAsync("/settings")).ShouldContain("• Stories in full: 10 (default)");
        (await room.SubscriptionsAsync()).ShouldBeEmpty();
        (await room.SubscriptionsAsync("2")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task TheAnswerStillArrivesAndTheChatIsStillLetIn()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        var chat = new ChatAddress("telegram", "5");
        await room.Get<ChatTable>().AdmitAsync(chat, Room.Start, default);
        await room.HearAsync(Room.Said("/subscribe energy", "5"));
        var answer = (await room.Get<Desk>().HearAsync(Room.Said("/forget yes", "5"), default)).ShouldNotBeNull();
        await room.Get<OutboxTable>().ReplyAsync("telegram:77", chat, answer, null, Room.Start, default);
        var sent = (await room.Get<OutboxTable>().ClaimAsync(["telegram"], () => Room.Start, TimeSpan.FromMinutes(1), 10, default)).ShouldHaveSingleItem();
        Plain.TextOf(sent.Message).ShouldStartWith("Everything I kept of this chat is deleted.");
        (await room.HearAsync(Room.Said("/subscriptions", "5"))).ShouldNotBeNull().ShouldStartWith("You have no subscriptions yet.");
    }
}
