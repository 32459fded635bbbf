using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Sending;
using CoopBot.Model;
using CoopBot.Tests.Chats.Slack.Receiving;

namespace CoopBot.Tests.Chats.Slack.Sending;

public sealed class SlackSenderTests
{
    private const string Post = "chat.postMessage";
    private const string Update = "chat.update";

    private static readonly Place Reply = new Place.Reply(new Uri(SlackRoom.Url));

    private static readonly Message Long = Message.Of("en", [.. Enumerable.Range(0, 60).Select(number => Part.Of(Paragraph.Of($"{number} " + new string('a', 1000))))]);

    [Fact]
    public async Task AMessageIsPostedAndItsRestBelongsIntoItsThread()
    {
        using var room = await SlackRoom.OpenAsync();

        var sent = (await room.SendAsync("C1", message: Long)).ShouldBeOfType<Outcome.Sent>();

        sent.PlatformId.ShouldBe("C1 100.000001");
        sent.Rest.ShouldNotBeNull();
        sent.Under.ShouldBe(new Target("thread 100.000001", Replaces: false));
        room.Slack.LastBodyOf(Post).ShouldNotBeNull().ShouldContain("\"channel\":\"C1\"");
        room.Slack.LastBodyOf(Post)!.ShouldContain("\"unfurl_links\":false");
    }

    [Fact]
    public async Task AnAnswerInAThreadStaysInIt()
    {
        using var room = await SlackRoom.OpenAsync();

        var sent = (await room.SendAsync("C1", new Place.Thread("50.1"), message: Long)).ShouldBeOfType<Outcome.Sent>();

        room.Slack.LastBodyOf(Post).ShouldNotBeNull().ShouldContain("\"thread_ts\":\"50.1\"");
        sent.Under.ShouldBe(new Target("thread 50.1", Replaces: false));
    }

    [Fact]
    public async Task WhereTheThreadIsGoneTheAnswerComesIntoTheChannel()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Answers(Post, body => body.Contains("thread_ts") ? """{"ok":false,"error":"thread_not_found"}""" : """{"ok":true,"channel":"C1","ts":"100.1"}""");

        (await room.SendAsync("C1", new Place.Thread("50.1"))).ShouldBeOfType<Outcome.Sent>().Under.ShouldBe(new Target("thread 100.1", Replaces: false));
    }

    [Fact]
    public async Task AMessageIsReplacedWhereItStands()
    {
        using var room = await SlackRoom.OpenAsync();

        (await room.SendAsync("U1", new Place.Posted("D1", "9.1"), replaces: true)).ShouldBeOfType<Outcome.Sent>().PlatformId.ShouldBe("D1 9.1");

        room.Slack.LastBodyOf(Update).ShouldNotBeNull().ShouldContain("\"channel\":\"D1\"");
        room.Slack.LastBodyOf(Post).ShouldBeNull();
    }

    [Fact]
    public async Task WhatCannotBeReplacedComesAsANewMessage()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Refuses(Update, "message_not_found");

        (await room.SendAsync("U1", new Place.Posted("D1", "9.2", "9.1"), replaces: true)).ShouldBeOfType<Outcome.Sent>();

        room.Slack.LastBodyOf(Post).ShouldNotBeNull().ShouldContain("\"channel\":\"U1\"");
        room.Slack.LastBodyOf(Post)!.ShouldContain("\"thread_ts\":\"9.1\"");
    }

    [Fact]
    public async Task AnAnswerForOneComesToTheAddressThatCameWithTheQuestion()
    {
        using var room = await SlackRoom.OpenAsync();

        var sent = (await room.SendAsync("U1", Reply, replaces: true, Long)).ShouldBeOfType<Outcome.Sent>();

        (sent.PlatformId, sent.Under).ShouldBe((null, new Target(Reply.ToString()!, Replaces: false)));
        var body = room.Slack.LastBodyOf(SlackRoom.Url).ShouldNotBeNull();
        body.ShouldContain("\"response_type\":\"ephemeral\"");
        body.ShouldContain("\"replace_original\":true");
    }

    [Theory]
    [InlineData("expired_url")]
    [InlineData("used_url")]
    public async Task AnAddressThatServesNoMoreIsGivenUpForADirectMessage(string code)
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Refuses(SlackRoom.Url, code);

        (await room.SendAsync("U1", Reply)).ShouldBeOfType<Outcome.Sent>();

        room.Slack.LastBodyOf(Post).ShouldNotBeNull().ShouldContain("\"channel\":\"U1\"");
    }

    [Fact]
    public async Task WhatSlackCannotReadGoesOutAsWordsAlone()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Answers(Post, body => body.Contains("\"blocks\"") ? """{"ok":false,"error":"invalid_blocks"}""" : """{"ok":true,"channel":"C1","ts":"100.1"}""");
        (await room.SendAsync("C1")).ShouldBeOfType<Outcome.Sent>();
        room.Slack.LastBodyOf(Post).ShouldNotBeNull().ShouldContain("Good news.");

        // Without a word about blocks Slack would keep the old ones.
        room.Slack.Answers(Update, body => body.Contains("\"blocks\":[]") ? """{"ok":true,"channel":"C1","ts":"9.1"}""" : """{"ok":false,"error":"invalid_blocks"}""");
        (await room.SendAsync("C1", new Place.Posted("C1", "9.1"), replaces: true)).ShouldBeOfType<Outcome.Sent>().PlatformId.ShouldBe("C1 9.1");
    }

    [Fact]
    public async Task WhoMadeAChannelIsToldWhenItIsLost()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Refuses(Post, "not_in_channel");

        var gone = (await room.SendAsync("C1")).ShouldBeOfType<Outcome.Gone>();

        gone.Why.ShouldBe("bot is not in the channel");
        gone.Tell.ShouldBe([new ChatAddress("slack", "UBOSS")]);
    }

    [Fact]
    public async Task WithADeadTokenAllWaitsAndNothingMoreIsAsked()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Refuses(Post, "token_revoked");

        (await room.SendAsync("C1")).ShouldBe(new Outcome.Wait(TimeSpan.FromMinutes(5)));
        room.Slack.Asked.Clear();
        (await room.SendAsync("C2")).ShouldBe(new Outcome.Wait(TimeSpan.FromMinutes(5)));
        room.Slack.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task WithoutTheScopeToWriteMessagesWaitAndTheLogNamesIt()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Answers(Post, """{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"commands"}""");

        (await room.SendAsync("C1")).ShouldBeOfType<Outcome.Wait>();
        room.Get<SlackStatus>().Closed.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task AWayThatIsBrokenIsAWaitAndNoFailure()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Breaks(Post);
        room.Slack.Breaks(SlackRoom.Url);

        (await room.SendAsync("U1", Reply)).ShouldBeOfType<Outcome.Wait>();
        room.Get<SlackStatus>().Problem.ShouldNotBeNull().ShouldContain("cannot be reached");
    }
}
