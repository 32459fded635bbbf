using System.Text;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Telegram.Rendering;

public sealed class TelegramTextTests
{
    private static readonly Uri Site = new("https://uza.example/1?a=1&b=\"2\"");

    [Fact]
    public void AMessageReadsWellInAChat()
    {
        var piece = TelegramText.First(Message.Of("en",
            Part.Of(new Heading("New for you"), Paragraph.Of("1 story"), new Bullets([Paragraph.Of(Run.Code("███"), " energy · 3"), Paragraph.Of("water · 1")])),
            Part.Of(
                Paragraph.Of("#1 🇰🇿🇯🇵 ", Run.Bold("Talks in Astana")),
                Paragraph.Of("They met. ", Run.Italic("“Good”"), "."),
                Note.Of("⚡ energy — ", Run.To("uza.example", new Uri("https://uza.example/1")), " (uz)")),
            Part.Of(Note.Of("For example: ", Run.Code("/help latest")))));

        piece.Html.ShouldBe(
            """
            <b>New for you</b>
            1 story
            • <code>███</code> energy · 3
            • water · 1

            #1 🇰🇿🇯🇵 <b>Talks in Astana</b>
            They met. <i>“Good”</i>.
            <i>⚡ energy — <a href="https://uza.example/1">uza.example</a> (uz)</i>

            <i>For example: </i><code>/help latest</code>
            """, StringCompareShould.IgnoreLineEndings);
        piece.Plain.ShouldBe(
            """
            New for you
            1 story
            • ███ energy · 3
            • water · 1

            #1 🇰🇿🇯🇵 Talks in Astana
            They met. “Good”.
            ⚡ energy — uza.example (https://uza.example/1) (uz)

            For example: /help latest
            """, StringCompareShould.IgnoreLineEndings);
        piece.Rest.ShouldBeNull();
        StrictHtml.Read(piece.Html);
    }

    [Theory]
    [InlineData("AT&T <b>", "AT&amp;T &lt;b&gt;")]
    [InlineData("a_b*c[d](e)", "a_b*c[d](e)")]
    [InlineData("</b>", "&lt;/b&gt;")]
    [InlineData("<script>alert('x')</script>", "&lt;script&gt;alert('x')&lt;/script&gt;")]
    [InlineData("say \"hi\"", "say \"hi\"")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("👩‍👩‍👧‍👦 🇰🇿", "👩‍👩‍👧‍👦 🇰🇿")]
    [InlineData("شركة \u202eexe.fdp", "شركة exe.fdp")]
    [InlineData("a\0b\u001b[31m", "ab[31m")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("http:// and javascript:alert(1)", "http:// and javascript:alert(1)")]
    [InlineData("@channel, ask me@uza.example or @ home", "@\u2060channel, ask me@uza.example or @ home")]
    public void AHostileTitleIsShownAsItIsWritten(string title, string html)
    {
        Html(Paragraph.Of(Run.Bold(title))).ShouldBe($"<b>{html}</b>");
        Html(new Heading(title)).ShouldBe($"<b>{html}</b>");
        Html(Note.Of(title)).ShouldBe($"<i>{html}</i>");
        Html(new Bullets([Paragraph.Of(title)])).ShouldBe($"• {html}");
        Html(Paragraph.Of(Run.To(title, Site))).ShouldBe($"<a href=\"https://uza.example/1?a=1&amp;b=%222%22\">{html}</a>");
    }

    [Fact]
    public void HalvesOfSurrogatePairsAreReplaced() => Html(Paragraph.Of("a\ud83db\udc4d🎉")).ShouldBe("a\ufffdb\ufffd🎉");

    [Fact]
    public void ACommandToBeTypedKeepsItsSigns() => Html(Paragraph.Of(Run.Code("@coopbot energy"))).ShouldBe("<code>@coopbot energy</code>");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("tg://user?id=1")]
    [InlineData("//uza.example/x")]
    [InlineData("/relative")]
    [InlineData("http://localhost:5080/x")]
    [InlineData("https://ends.")]
    public void ALinkThatTelegramWouldNotFollowIsBareText(string link) =>
        Html(Paragraph.Of(Run.To("press", new Uri(link, UriKind.RelativeOrAbsolute)))).ShouldBe("press");

    [Theory]
    [InlineData("http://uza.example/a b", "http://uza.example/a%20b")]
    [InlineData("https://[2001:db8::1]/x", "https://[2001:db8::1]/x")]
    [InlineData("https://пример.рф/а", "https://пример.рф/%D0%B0")]
    [InlineData("https://uza.example/'\"><b>", "https://uza.example/'%22%3E%3Cb%3E")]
    public void ALinkIsAnAddressOfTheWeb(string link, string address) =>
        StrictHtml.Read(Html(Paragraph.Of(Run.To("press", new Uri(link))))).Links.ShouldBe([address]);

    [Fact]
    public void AnEndlessLinkIsBareText() =>
        Html(Paragraph.Of(Run.To("press", new Uri("https://uza.example/" + new string('a', 3000))))).ShouldBe("press");

    [Fact]
    public void ALinkInCodeIsALink() =>
        Html(Paragraph.Of(new Run("code", RunStyle.Code, new Uri("https://uza.example/")))).ShouldBe("<a href=\"https://uza.example/\">code</a>");

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\u200b\u2060\u202e")]
    [InlineData("\u3164\u2800")]
    public void AMessageIsNeverEmpty(string text)
    {
        var piece = TelegramText.First(Message.Of("en", Part.Of(Paragraph.Of(Run.Bold(text)), new Bullets([])), Part.Of()));
        (piece.Html, piece.Plain, piece.Rest).ShouldBe(("…", "…", null));
    }

    [Fact]
    public void WhatCannotBeSeenTakesNoLine() =>
        TelegramText.First(Message.Of("en", Part.Of(), Part.Of(Paragraph.Of("a"), Paragraph.Of(" "), Paragraph.Of("b")), Part.Of(), Part.Of(Paragraph.Of("c"))))
            .Html.ShouldBe("a\nb\n\nc");

    [Fact]
    public void TheFallbackLeavesTheAddressesOutWhenTheyDoNotFit()
    {
        var long200 = new Uri("https://uza.example/" + new string('x', 180));
        var piece = TelegramText.First(Message.Of("en", Part.Of([.. Enumerable.Range(0, 30).Select(n => Paragraph.Of(Run.To($"link {n}", long200)))])));

        piece.Rest.ShouldBeNull();
        piece.Plain.ShouldStartWith("link 0\nlink 1\n");
    }

    private static string Html(Block block) => TelegramText.First(Message.Of("en", Part.Of(block))).Html;
}
