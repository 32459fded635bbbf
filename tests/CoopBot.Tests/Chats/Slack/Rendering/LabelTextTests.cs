using CoopBot.Chats.Slack.Rendering;

namespace CoopBot.Tests.Chats.Slack.Rendering;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("AT&T <b> *x*", "AT&T <b> *x*")]
    [InlineData(" two\nlines\u202e ", "two lines")]
    [InlineData(":smile: ☀ 🇰🇿", ":\u2060smile: ☀ 🇰🇿")]
    [InlineData(" \u200b", "…")]
    [InlineData("", "…")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("one two three four five", "one two three four…")]
    public void ALabelIsShownAsItIsWritten(string text, string label) => LabelText.Of(text, 20).Text.ShouldBe(label);

    [Fact]
    public void HalvesOfSurrogatePairsAreReplaced() => LabelText.Of("a\ud83db", 20).Text.ShouldBe("a\ufffdb");
}
