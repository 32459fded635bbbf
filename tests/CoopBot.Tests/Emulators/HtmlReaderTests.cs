using CoopBot.Emulators.Telegram;
using CoopBot.Emulators.Telegram.Markup;

namespace CoopBot.Tests.Emulators;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("plain > text & more", "plain > text & more")]
    [InlineData("<b>a</b> <I>b</I>", "a b")]
    [InlineData("AT&amp;T &lt;b&gt; &quot;x&quot; &#233; &#x1F30D;", "AT&T <b> \"x\" é 🌍")]
    [InlineData("&nbsp;&apos;&unknown;", "&nbsp;&apos;&unknown;")]
    [InlineData("  \n <i> text </i>\n", "text")]
    [InlineData("<span class=\"tg-spoiler\">x</span><tg-spoiler>y</tg-spoiler>", "xy")]
    public void TextIsReadPlain(string html, string text) => HtmlReader.Read(html).Text.ShouldBe(text);

    [Theory]
    [InlineData("<x>", "Unsupported start tag \"x\" at byte offset 0")]
    [InlineData("пара <br/>", "Unsupported start tag \"br/\" at byte offset 9")]
    [InlineData("1 < 2 and 3", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("a <b", "Unclosed start tag at byte offset 2")]
    [InlineData("a</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b>a", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b><i>a</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("<span>a</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    public void WhatIsNoHtmlOfTheirsIsRefused(string html, string why) =>
        Should.Throw<Refusal>(() => HtmlReader.Read(html)).Description.ShouldBe("Bad Request: can't parse entities: " + why);

    [Fact]
    public void MarksStandAtUnitsOfThePlainText() =>
        HtmlReader.Read(" 🌍 <b>bold <i>both</i></b> <code>x &lt; y</code>").Entities.ShouldBe(
            [new("bold", 3, 9), new("italic", 8, 4), new("code", 13, 5)]);

    [Theory]
    [InlineData("https://example.com/a?b=1&amp;c=2", "https://example.com/a?b=1&c=2")]
    [InlineData("example.com", "http://example.com")]
    [InlineData("tg://user?id=1", "tg://user?id=1")]
    [InlineData("mailto:desk@example.com", "mailto:desk@example.com")]
    [InlineData("http://10.0.0.1:8080/", "http://10.0.0.1:8080/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("ftp://example.com/", null)]
    [InlineData("https://nodots/", null)]
    [InlineData("https://example.com:99999/", null)]
    [InlineData("https://exa mple.com/", null)]
    public void ALinkThatLeadsNowhereIsLostWithoutAWord(string href, string? url)
    {
        var read = HtmlReader.Read($"<a href=\"{href}\">here</a>");
        read.Text.ShouldBe("here");
        read.Entities.SingleOrDefault()?.Url.ShouldBe(url);
        read.Entities.Count.ShouldBe(url is null ? 0 : 1);
    }

    [Fact]
    public void NothingIsMarkedWithinCode() =>
        HtmlReader.Read("<pre><code class=\"language-cs\">var <b>x</b> /start</code></pre>").Entities.ShouldBe([new("pre", 0, 12, Language: "cs")]);

    [Fact]
    public void CommandsMentionsAndAddressesAreMarkedByTheServer() =>
        HtmlReader.Read("<b>Try /latest energy</b>, a/b, @coop_bot, https://example.com/x.").Entities.Select(mark => mark.Type)
            .ShouldBe(["bold", "bot_command", "mention", "url"]);

    [Fact]
    public void AHundredMarksAreKept() =>
        HtmlReader.Read(string.Concat(Enumerable.Repeat("<b>x</b> ", 140))).Entities.Count.ShouldBe(100);

    [Theory]
    [InlineData(4096, true)]
    [InlineData(4097, false)]
    public void LengthIsCountedWithoutTheMarks(int units, bool fits)
    {
        var html = $"<b>{new string('я', units)}</b>";
        if (fits) HtmlReader.Read(html).Text.Length.ShouldBe(units);
        else Should.Throw<Refusal>(() => HtmlReader.Read(html)).Description.ShouldBe("Bad Request: message is too long");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" <b> \n</b> ")]
    public void NoTextIsNoMessage(string html) =>
        Should.Throw<Refusal>(() => HtmlReader.Read(html)).Description.ShouldBe("Bad Request: message text is empty");
}
