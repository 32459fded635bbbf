using CoopBot.Chats.Slack;
using CoopBot.Model;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Chats.Slack.Receiving;

/// <summary>Where the answer to a press goes, by where the button stood.</summary>
public sealed class PressTests
{
    [Theory]
    [InlineData("/latest", "D1", "\"message_ts\":\"9.1\"", "slack:U1", null, false)]
    [InlineData("/latest", "D1", "\"message_ts\":\"9.2\",\"thread_ts\":\"9.1\"", "slack:U1", "thread 9.1", false)]
    [InlineData("!/latest", "D1", "\"message_ts\":\"9.1\"", "slack:U1", "message D1 9.1", true)]
    [InlineData("!/latest", "D1", "\"message_ts\":\"9.2\",\"thread_ts\":\"9.1\"", "slack:U1", "message D1 9.2 9.1", true)]
    [InlineData("/latest", "C1", "\"message_ts\":\"9.1\"", "slack:U1", "reply " + SlackRoom.Url, false)]
    [InlineData("/latest", "C1", "\"message_ts\":\"9.2\",\"thread_ts\":\"9.1\"", "slack:U1", "reply " + SlackRoom.Url + " 9.1", false)]
    [InlineData("/latest", "C1", "\"message_ts\":\"9.1\",\"thread_ts\":\"9.1\"", "slack:U1", "reply " + SlackRoom.Url, false)]
    [InlineData("!/latest", "C1", "\"message_ts\":\"9.1\"", "slack:C1", "message C1 9.1", true)]
    [InlineData("!/latest", "C1", "\"message_ts\":\"9.1\",\"is_ephemeral\":true", "slack:U1", "reply " + SlackRoom.Url, true)]
    [InlineData("/latest", "C1", "\"message_ts\":\"9.1\",\"is_ephemeral\":true", "slack:U1", "reply " + SlackRoom.Url, false)]
    [InlineData("^/latest energy", "C1", "\"message_ts\":\"9.1\",\"is_ephemeral\":true", "slack:U1", "post " + SlackRoom.Url, false)]
    public async Task TheAnswerGoesWhereTheButtonBelongs(string value, string channel, string container, string chat, string? target, bool replaces)
    {
        using var room = await SlackRoom.OpenAsync();

        (await room.PressAsync(value, channel, container)).ShouldBeNull();

        var answer = await room.OnlyAsync();
        answer.Chat.ToString().ShouldBe(chat);
        answer.Target.ShouldBe(target is null ? null : new Target(target, replaces));
    }

    [Fact]
    public async Task WhatIsShownToAllSaysWhoAskedForIt()
    {
        using var room = await SlackRoom.OpenAsync();

        await room.PressAsync("^/latest energy", "C1", "\"message_ts\":\"9.1\",\"is_ephemeral\":true");

        Plain.TextOf((await room.OnlyAsync()).Message).ShouldStartWith("Aziza Karimova спрашивает: latest energy");
    }

    [Fact]
    public async Task WhoeverMayNotSetTheChannelDoesNotReplaceTheMenuOfAll()
    {
        using var room = await SlackRoom.OpenAsync(Keepers.Admins);

        await room.PressAsync("!/language pl", "C1", "\"message_ts\":\"9.1\"");

        (await room.OnlyAsync()).Target.ShouldBe(new Target("reply " + SlackRoom.Url, Replaces: false));
    }
}
