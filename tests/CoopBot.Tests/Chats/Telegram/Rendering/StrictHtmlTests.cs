namespace CoopBot.Tests.Chats.Telegram.Rendering;

/// <summary>The checker that the other tests lean on does see what is wrong.</summary>
public sealed class StrictHtmlTests
{
    [Theory]
    [InlineData("a < b")]
    [InlineData("a > b")]
    [InlineData("AT&T")]
    [InlineData("&nbsp;")]
    [InlineData("<b>open")]
    [InlineData("closed</b>")]
    [InlineData("<b><i>crossed</b></i>")]
    [InlineData("<p>paragraph</p>")]
    [InlineData("<b><b>twice</b></b>")]
    [InlineData("<code><b>inside</b></code>")]
    [InlineData("<a>nowhere</a>")]
    [InlineData("<a href=\"https://a.example/\" onclick=\"x\">more</a>")]
    [InlineData("<a href=\"https://a.example/?a&b\">bare</a>")]
    [InlineData("nul\0")]
    public void WhatTelegramWouldRefuseIsSeen(string html) => Should.Throw<FormatException>(() => StrictHtml.Read(html));

    [Fact]
    public void HalfASurrogatePairIsSeen() => Should.Throw<FormatException>(() => StrictHtml.Read("x\ud83d"));

    [Fact]
    public void GoodHtmlIsRead()
    {
        var read = StrictHtml.Read("<b>A &amp; B</b>\n<i>x <a href=\"https://a.example/?a=1&amp;b=&quot;\">link</a></i> &#60; 🇰🇿");

        read.Text.ShouldBe("A & B\nx link < 🇰🇿");
        read.Links.ShouldBe(["https://a.example/?a=1&b=\""]);
        read.Entities.ShouldBe(3);
    }
}
