using CoopBot.Commands;

namespace CoopBot.Tests.Commands;

public sealed class ReplyReaderTests
{
    private static readonly ReplyReader Replies = new(Shipped.Knowledge.Voices.Values);

    [Theory]
    [InlineData("why?", "/why 12")]
    [InlineData("/why", "/why 12")]
    [InlineData("Почему?", "/why 12")]
    [InlineData("dlaczego", "/why 12")]
    [InlineData("неге?", "/why 12")]
    [InlineData("nega", "/why 12")]
    [InlineData("なぜ？", "/why 12")]
    [InlineData("чому", "/why 12")]
    [InlineData("подробнее", "/story 12")]
    [InlineData("詳しく", "/story 12")]
    [InlineData("mute", "/mute 12")]
    [InlineData("#12", "/story 12")]
    [InlineData("12", "/story 12")]
    [InlineData("why 12", "/why 12")]
    [InlineData("interesting!", null)]
    [InlineData("13", null)]
    [InlineData("energy kazakhstan", null)]
    [InlineData("/latest", null)]
    [InlineData("why do they not build it in Almaty instead?", null)]
    [InlineData("", null)]
    public void AReplyToAStoryIsAboutIt(string text, string? command) => Replies.Read(text, [12]).ShouldBe(command);

    [Theory]
    [InlineData("why", "/why 12 15")]
    [InlineData("why 15", "/why 15")]
    [InlineData("more #15", "/story 15")]
    [InlineData("more", null)]
    [InlineData("mute", null)]
    public void OfSeveralStoriesTheOneThatIsMeantMustBeNamed(string text, string? command) => Replies.Read(text, [12, 15]).ShouldBe(command);

    [Fact]
    public void WhatTellsNoStoryIsAnsweredAsAnythingElse() => Replies.Read("why", []).ShouldBeNull();

    [Fact]
    public void TheStoriesOfAMessageStandAtTheBeginningsOfItsLines() =>
        ReplyReader.StoriesIn("Your digest\n\n#12 🇰🇿🇯🇵 A headline\nUpdate to #3\n• #15 Another\n- #16 Third (#17)").ShouldBe([12, 15, 16]);
}
