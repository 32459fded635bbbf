using CoopBot.Chats.Slack.Sending;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Slack.Sending;

public sealed class PlaceTests
{
    private static readonly Uri Address = new("https://hooks.slack.com/commands/T1/2/abc?x=a%20b");

    public static TheoryData<string> Places =>
    [
        new Place.Thread("1712345678.123456").ToString(), new Place.Posted("C1", "1.2").ToString(), new Place.Posted("D1", "1.2", "1.1").ToString(),
        new Place.Reply(Address).ToString(), new Place.Reply(Address, "1.1").ToString(), new Place.Post(Address).ToString(), new Place.Post(Address, "1.1").ToString(),
    ];

    [Theory, MemberData(nameof(Places))]
    public void APlaceIsReadAsItWasWritten(string written) => Place.Of(new Target(written, Replaces: false))!.ToString().ShouldBe(written);

    [Theory]
    [InlineData("123")]
    [InlineData("")]
    [InlineData("reply nowhere")]
    public void WhatIsNoneIsNone(string written) => Place.Of(new Target(written, Replaces: false)).ShouldBeNull();
}
