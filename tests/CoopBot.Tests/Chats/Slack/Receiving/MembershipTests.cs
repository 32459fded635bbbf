using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Receiving;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Chats.Slack.Receiving;

public sealed class MembershipTests
{
    private const string Joined = """{"type":"member_joined_channel","user":"UBOT","channel":"C1","inviter":"U1"}""";

    [Fact]
    public async Task WhereverItIsInvitedItGreetsInTheLanguageOfWhoeverInvited()
    {
        using var room = await SlackRoom.OpenAsync();

        await room.HappensAsync(Joined);

        var greeting = await room.OnlyAsync();
        (greeting.Chat.ToString(), greeting.Target).ShouldBe(("slack:C1", null));
        Plain.TextOf(greeting.Message).ShouldStartWith("Всем привет!");
        (await room.ChatAsync("C1")).Title.ShouldBe("#trade");
    }

    [Fact]
    public async Task SomebodyElseWhoComesOrGoesIsNoNews()
    {
        using var room = await SlackRoom.OpenAsync();
        await room.HappensAsync(Joined);
        await room.OutboxAsync();

        await room.HappensAsync("""{"type":"member_joined_channel","user":"U5","channel":"C1"}""");
        await room.HappensAsync("""{"type":"member_left_channel","user":"U5","channel":"C1"}""");

        (await room.OutboxAsync()).ShouldBeEmpty();
        (await room.ChatAsync("C1")).Suspended.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"type":"channel_left","channel":"C1"}""", "bot was removed from the channel")]
    [InlineData("""{"type":"member_left_channel","user":"UBOT","channel":"C1"}""", "bot was removed from the channel")]
    [InlineData("""{"type":"channel_archive","channel":"C1","user":"U2"}""", "channel was archived")]
    [InlineData("""{"type":"group_deleted","channel":"C1"}""", "channel was deleted")]
    public async Task AChannelThatIsLostIsSuspendedUntilItIsBack(string happened, string why)
    {
        using var room = await SlackRoom.OpenAsync();
        await room.HappensAsync(Joined);

        await room.HappensAsync(happened);
        (await room.ChatAsync("C1")).Suspended.ShouldBe(why);

        await room.HappensAsync(happened.Contains("archive") ? """{"type":"channel_unarchive","channel":"C1","user":"U2"}""" : Joined);
        (await room.ChatAsync("C1")).Suspended.ShouldBeNull();
    }

    [Fact]
    public async Task AChannelThatIsGivenAnotherAddressKeepsWhatItSet()
    {
        using var room = await SlackRoom.OpenAsync();
        await room.TypeAsync("subscribe energy", "C1");

        await room.HappensAsync("""{"type":"channel_id_changed","old_channel_id":"C1","new_channel_id":"C9"}""");

        (await room.Room.SubscriptionsAsync("C9", SlackAddress.Platform)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhenTheAppIsUninstalledAllItsChatsWaitUntilItIsBack()
    {
        using var room = await SlackRoom.OpenAsync();
        await room.TypeAsync("subscribe energy", "C1");
        room.Slack.Refuses("auth.test", "account_inactive");

        (await room.HappensAsync("""{"type":"app_uninstalled"}""")).ShouldBeNull();

        (await room.ChatAsync("C1")).Suspended.ShouldBe("app was uninstalled from the workspace");
        room.Get<SlackStatus>().Closed.ShouldBe(TimeSpan.FromMinutes(5));
        room.Get<SlackStatus>().Problem.ShouldNotBeNull().ShouldContain("the token is refused (account_inactive)");

        room.Slack.Answers("auth.test", """{"ok":true,"url":"https://desk.slack.com/","team":"Desk","user":"coopbot","team_id":"T1","user_id":"UBOT","bot_id":"BBOT"}""");
        (await room.Get<TokenWatch>().CheckAsync(isUninstalled: false, default)).ShouldBeNull();

        (await room.ChatAsync("C1")).Suspended.ShouldBeNull();
        (room.Get<SlackStatus>().Closed, room.Get<SlackStatus>().Problem).ShouldBe((TimeSpan.Zero, null));
    }

    [Fact]
    public async Task AnOldEventOfBeforeItWasInstalledAgainChangesNothing()
    {
        using var room = await SlackRoom.OpenAsync();
        await room.TypeAsync("subscribe energy", "C1");

        (await room.HappensAsync("""{"type":"tokens_revoked"}""")).ShouldBeNull();

        (await room.ChatAsync("C1")).Suspended.ShouldBeNull();
    }
}
