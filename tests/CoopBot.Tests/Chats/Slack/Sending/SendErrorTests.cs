using CoopBot.Chats.Slack.Sending;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Slack.Sending;

public sealed class SendErrorTests
{
    [Theory]
    [InlineData("not_in_channel", "bot is not in the channel")]
    [InlineData("channel_not_found", "channel was deleted, or is private and the bot is not in it")]
    [InlineData("is_archived", "channel was archived")]
    [InlineData("user_disabled", "account of the person was deactivated")]
    [InlineData("messages_tab_disabled", "direct messages are switched off in the settings of the app")]
    [InlineData("restricted_action", "bot may not write in the channel")]
    [InlineData("restricted_action_read_only_channel", "bot may not write in the channel")]
    public void AChatThatIsClosedIsGoneWithAReasonForPeople(string code, string reason) =>
        SendError.OutcomeOf(new(SlackErrorKind.Refused, code)).ShouldBe(new Outcome.Gone(reason));

    [Fact]
    public void WhatIsWrongWithTheMessageAloneIsRefused() =>
        SendError.OutcomeOf(new(SlackErrorKind.Refused, "no_text")).ShouldBe(new Outcome.Refused("Refused: no_text"));

    [Fact]
    public void TooManyIsAWaitAsLongAsSlackSays() =>
        SendError.OutcomeOf(new(SlackErrorKind.TooMany, "ratelimited", TimeSpan.FromSeconds(17))).ShouldBe(new Outcome.Wait(TimeSpan.FromSeconds(17)));

    [Fact]
    public void ATroubleOfSlacksOwnIsTriedAgain() =>
        SendError.OutcomeOf(new(SlackErrorKind.Server, "fatal_error")).ShouldBe(new Outcome.Failed("Server: fatal_error"));
}
