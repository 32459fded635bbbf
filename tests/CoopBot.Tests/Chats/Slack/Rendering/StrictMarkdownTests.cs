namespace CoopBot.Tests.Chats.Slack.Rendering;

/// <summary>The checker that the other tests lean on does see what is wrong.</summary>
public sealed class StrictMarkdownTests
{
    [Theory]
    [InlineData("a < b")]
    [InlineData("a > b")]
    [InlineData("AT&T")]
    [InlineData("&quot;")]
    [InlineData("<!channel>")]
    [InlineData("<@U1>")]
    [InlineData("<#C1|general>")]
    [InlineData("<!date^1392734382^{date}|now>")]
    [InlineData("<https://a.example/>")]
    [InlineData("<https://a.example/|>")]
    [InlineData("<https://a.example/|a|b>")]
    [InlineData("<https://a.example/ b|a>")]
    [InlineData("<https://a.example/?a&b|bare>")]
    [InlineData("<https://a.example/|*bold*>")]
    [InlineData("<javascript:alert(1)|press>")]
    [InlineData("*open")]
    [InlineData("* bold*")]
    [InlineData("*bold *")]
    [InlineData("a*bold*")]
    [InlineData("*bold*b")]
    [InlineData("*one**two*")]
    [InlineData("*2*3*")]
    [InlineData("*one _two_*")]
    [InlineData("~struck~")]
    [InlineData("2 * 3")]
    [InlineData("a`code`")]
    [InlineData("＊bold＊")]
    [InlineData("&gt; quoted")]
    [InlineData("a\n＞quoted")]
    [InlineData(":smile:")]
    [InlineData("*a :+1:*")]
    [InlineData("hey @channel")]
    [InlineData("nul\0")]
    public void WhatSlackWouldTurnIntoSomethingIsSeen(string markup) => Should.Throw<FormatException>(() => StrictMarkdown.Read(markup));

    [Fact]
    public void GoodMarkupIsRead()
    {
        var read = StrictMarkdown.Read("*A &amp; B* snake_case, 2*3\n_x <https://a.example/?a=1&amp;b=2|link>_. \u2060&gt; :\u2060smile: `a*b: @here` &lt;🇰🇿");

        read.Text.ShouldBe("A & B snake_case, 2*3\nx link. > :smile: a*b: @here <🇰🇿");
        read.Links.ShouldBe(["https://a.example/?a=1&b=2"]);
        (read.Bold, read.Italic, read.Code).ShouldBe(("A & B", "x link", "a*b: @here"));
    }
}
