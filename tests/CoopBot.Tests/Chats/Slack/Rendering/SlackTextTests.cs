using System.Collections.Immutable;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Slack.Rendering;

public sealed class SlackTextTests
{
    private static readonly Uri Site = new("https://uza.example/1");

    [Fact]
    public void AMessageReadsWellInAChannel()
    {
        var piece = Kit.First(Message.Of("en",
            Part.Of(new Heading("New & for you"), Paragraph.Of("2 stories"), new Bullets([Paragraph.Of(Run.Code("███"), " energy · 3"), Paragraph.Of("water · 1")])),
            Story(1), Story(2),
            Part.Of(Note.Of("For example: ", Run.Code("/help latest"))).With(new Button("Latest news", "/latest"), new Button("Schedule", "/schedule", InPlace: true))));

        Kit.Show(piece).ShouldBe(
            """
            header: New & for you
            section: 2 stories
            • `███` energy · 3
            • water · 1
            divider
            section: #1 🇰🇿🇯🇵 *Talks in Astana*
            They met. _“Good”_.
            context: ⚡ energy — <https://uza.example/1|uza.example> (uz)
            actions: Details [/story 1] Why? [/why 1]
            divider
            section: #2 🇰🇿🇯🇵 *Talks in Astana*
            They met. _“Good”_.
            context: ⚡ energy — <https://uza.example/1|uza.example> (uz)
            actions: Details [/story 2] Why? [/why 2]
            divider
            context: For example: `/coop help latest`
            actions: Latest news [/latest] Schedule [!/schedule]
            """, StringCompareShould.IgnoreLineEndings);
        piece.Text.ShouldBe(
            """
            *New &amp; for you*
            2 stories
            • `███` energy · 3
            • water · 1

            #1 🇰🇿🇯🇵 *Talks in Astana*
            They met. _“Good”_.
            ⚡ energy — <https://uza.example/1|uza.example> (uz)

            #2 🇰🇿🇯🇵 *Talks in Astana*
            They met. _“Good”_.
            ⚡ energy — <https://uza.example/1|uza.example> (uz)

            For example: `/coop help latest`
            """, StringCompareShould.IgnoreLineEndings);
        piece.Rest.ShouldBeNull();
        piece.Blocks.SelectMany(Kit.TextsOf).OfType<MarkdownText>().ShouldAllBe(text => text.Verbatim);
    }

    [Fact]
    public void OneStoryNeedsNoLine() =>
        Kit.Show(Kit.First(Message.Of("en", Story(1), Part.Of(Note.Of("foot"))))).ShouldNotContain("divider");

    [Fact]
    public void AnAnswerOfTwoPartsNeedsNoLine() =>
        Kit.Show(Kit.First(Message.Of("en", Part.Of(Paragraph.Of("a"), Paragraph.Of("b")), Part.Of(Paragraph.Of("c"))))).ShouldBe("section: a\nb\nsection: c");

    [Fact]
    public void SmallPrintBetweenParagraphsPartsThem() =>
        Kit.Show(Kit.First(Message.Of("en", Part.Of(Paragraph.Of("a"), Note.Of("n"), Note.Of("m"), new Heading("h"), Paragraph.Of("b")))))
            .ShouldBe("section: a\ncontext: n\nm\nheader: h\nsection: b");

    [Fact]
    public void AHeadingTooLongForAHeaderIsBold()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 30)).Trim();
        Kit.Show(Kit.First(Message.Of("en", Part.Of(new Heading(words + "s"), Paragraph.Of("b"))))).ShouldBe($"header: {words}s\nsection: b");
        Kit.Show(Kit.First(Message.Of("en", Part.Of(new Heading(words + "s>"), Paragraph.Of("b"))))).ShouldBe($"section: *{words}s&gt;*\nsection: b");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\u200b\u2060\u202e")]
    [InlineData("\u3164\u2800")]
    public void AMessageIsNeverEmpty(string text)
    {
        var piece = Kit.First(Message.Of("en", Part.Of(Paragraph.Of(Run.Bold(text)), new Heading(text), new Bullets([])), Part.Of()));
        (Kit.Show(piece), piece.Text, piece.Rest).ShouldBe(("section: …", "…", null));

        Kit.Show(Kit.First(Message.Of("en"))).ShouldBe("section: …");
        Kit.Show(Kit.First(Message.Of("en", Part.Of(), Part.Of(Note.Of(text)).With(new Button("a", "/a"))))).ShouldBe("section: …\nactions: a [/a]");
    }

    [Fact]
    public void AHostileHeadingIsPlainText() =>
        Kit.Show(Kit.First(Message.Of("en", Part.Of(new Heading("<!channel> :smile: &lt; *x*\u202e")))))
            .ShouldBe("header: <!channel> :\u2060smile: &lt; *x*");

    [Fact]
    public void TheTextIsCutBetweenLines()
    {
        var piece = Kit.First(Message.Of("en", [.. Enumerable.Range(0, 9).Select(n => Part.Of(Paragraph.Of(Run.Bold(new string((char)('a' + n), 900)))))]));

        piece.Rest.ShouldBeNull();
        piece.Text.Length.ShouldBeInRange(3600, 4000);
        piece.Text.ShouldEndWith("d*\n…");
    }

    [Fact]
    public void ALineTooLongForItsBlockIsShortenedAtAWord()
    {
        var link = Kit.First(Message.Of("en", Part.Of(Note.Of("a ", Run.To(Words(5000), Site), Run.Bold("c")), Paragraph.Of(Run.Bold(Words(5000))))));

        var (context, section) = (((ContextBlock)link.Blocks[0]).Elements.ShouldHaveSingleItem().Text, ((SectionBlock)link.Blocks[1]).Text.Text);
        context.Length.ShouldBeInRange(1990, 2000);
        context.ShouldEndWith("seven…>");
        section.Length.ShouldBeInRange(2990, 3000);
        section.ShouldEndWith("seven…*");
    }

    [Fact]
    public void ButtonsAreCleanedAndCut()
    {
        var piece = Kit.First(Message.Of("en", Part.Of(Paragraph.Of("a")).With(
            new Button("two\nlines\u202e :smile:", "/a"),
            new Button(" \u200b", "/help latest"),
            new Button("/help", "/help"),
            new Button("again", "/a", InPlace: true),
            new Button(new string('x', 100), "/c\n"),
            new Button("too long", "/" + new string('d', 2000)),
            new Button("nothing", " "),
            new Button("Show to all", "^/a"))));

        Kit.Buttons(piece).Select(button => (button.Text.Text, button.Value, button.ActionId)).ShouldBe(
        [
            ("two lines :\u2060smile:", "/a", "b0"),
            ("/coop help latest", "/help latest", "b1"),
            ("/coop help", "/help", "b2"),
            (new string('x', 74) + "…", "/c", "b3"),
            ("Show to all", "^/a", "b4"),
        ]);
    }

    [Fact]
    public void MoreButtonsThanARowHoldsAreSeveralRows()
    {
        var piece = Kit.First(Message.Of("en", Part.Of(Paragraph.Of("a")).With([.. Enumerable.Range(0, 60).Select(n => new Button($"{n}", $"/c {n}"))])));

        piece.Rest.ShouldBeNull();
        piece.Blocks.OfType<ActionsBlock>().Select(row => row.Elements.Count).ShouldBe([25, 25, 10]);
        Kit.Buttons(piece).Select(button => button.ActionId).ShouldBeUnique();
    }

    private static Part Story(int number) => Part.Of(
        Paragraph.Of($"#{number} 🇰🇿🇯🇵 ", Run.Bold("Talks in Astana")),
        Paragraph.Of("They met. ", Run.Italic("“Good”"), "."),
        Note.Of("⚡ energy — ", Run.To("uza.example", Site), " (uz)")).With(new Button("Details", $"/story {number}", Short: $"#{number}"), new Button("Why?", $"/why {number}"));

    private static string Words(int length) => string.Concat(Enumerable.Repeat("seven ", length / 6));
}
