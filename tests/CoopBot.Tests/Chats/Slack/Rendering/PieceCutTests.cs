using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Slack.Rendering;

public sealed class PieceCutTests
{
    [Fact]
    public void AMessageIsCutBetweenStories()
    {
        var message = new Message("kk", [.. Enumerable.Range(1, 10).Select(number => Story(number, 2000))]) { IsSilent = true };

        var pieces = Kit.Pieces(message);

        pieces.Select(StoriesIn).ShouldBe(["1 2 3 4", "5 6 7 8", "9 10"]);
        foreach (var piece in pieces) (piece.Blocks[0] is DividerBlock || piece.Blocks[^1] is DividerBlock).ShouldBeFalse();
        pieces[0].Rest.ShouldNotBeNull().ShouldSatisfyAllConditions(
            rest => rest.Language.ShouldBe("kk"),
            rest => rest.IsSilent.ShouldBeTrue(),
            rest => rest.Parts.ShouldBe(message.Parts[4..]));
    }

    [Fact]
    public void FiftyBlocksAreAMessage()
    {
        // A section and a row each, and a line between: seventeen come to fifty.
        var pieces = Kit.Pieces(new Message("en", [.. Enumerable.Range(1, 40).Select(number => Story(number, 50))]));

        pieces.Select(piece => piece.Blocks.Length).ShouldBe([50, 50, 17]);
        pieces.Select(piece => piece.Blocks.OfType<SectionBlock>().Count()).ShouldBe([17, 17, 6]);
    }

    [Fact]
    public void APartThatIsTooLongIsCutBetweenItsBlocks()
    {
        var part = Part.Of([new Heading("Head"), .. Enumerable.Range(0, 6).Select(n => Paragraph.Of(new string('p', 2400)))]).With(new Button("Why?", "/why 1"));

        var pieces = Kit.Pieces(Message.Of("en", Part.Of(Paragraph.Of("before")), part, Part.Of(Paragraph.Of("after"))));

        pieces.Select(piece => piece.Blocks.Length).ShouldBe([1, 5, 4]);
        pieces[1].Blocks[0].ShouldBeOfType<HeaderBlock>();
        pieces.Select(piece => Kit.Buttons(piece).Count()).ShouldBe([0, 0, 1], "the buttons stand under the end of their part");
        Kit.Show(pieces[^1]).ShouldEndWith("section: after");
    }

    [Fact]
    public void AListThatIsTooLongIsCutBetweenItsItems()
    {
        var part = Part.Of(new Heading("Head"), new Bullets([.. Enumerable.Range(0, 100).Select(n => Paragraph.Of($"b{n} " + new string('x', 195)))]), Note.Of("note"));

        var pieces = Kit.Pieces(Message.Of("en", part));

        pieces.Count.ShouldBe(3);
        pieces.SelectMany(Kit.Markups).SelectMany(text => text.Split('\n')).Where(line => line.StartsWith('•')).Select(line => line.Split(' ')[1])
            .ShouldBe(Enumerable.Range(0, 100).Select(n => $"b{n}"));
    }

    [Fact]
    public void AListThatFitsAloneStaysInOnePiece()
    {
        var part = Part.Of([.. Enumerable.Range(0, 3).Select(_ => Paragraph.Of(new string('p', 2500))), new Bullets([.. Enumerable.Range(0, 20).Select(_ => Paragraph.Of(new string('b', 198)))])]);

        Kit.Pieces(Message.Of("en", part)).Select(piece => Kit.Markups(piece).First()[0]).ShouldBe(['p', '•']);
    }

    [Fact]
    public void AHeadingStaysWithWhatItIsTheHeadingOf()
    {
        var pieces = Kit.Pieces(Message.Of("en", [.. Long(4), Part.Of(new Heading("Head")), Part.Of(Paragraph.Of(new string('s', 2500)))]));

        pieces.Select(piece => piece.Text.Contains("*Head*")).ShouldBe([false, true]);
        pieces[1].Blocks[0].ShouldBeOfType<HeaderBlock>();
    }

    [Fact]
    public void NothingButAFootIsNoMessage()
    {
        var foot = Part.Of(Note.Of(new string('n', 300))).With(new Button("Latest", "/latest"));
        var pieces = Kit.Pieces(Message.Of("en", [.. Long(4), foot]));

        pieces.Select(piece => piece.Blocks.Length).ShouldBe([3, 3]);
    }

    [Fact]
    public void TheLastLineOfAPartKeepsItsButtons()
    {
        var part = Part.Of([.. Enumerable.Range(0, 4).Select(_ => Paragraph.Of(new string('p', 2400)))]).With([.. Enumerable.Range(0, 20).Select(n => new Button($"Button {n}", $"/why {n}"))]);

        Kit.Pieces(Message.Of("en", part)).Select(piece => piece.Blocks.Length).ShouldBe([3, 2]);
    }

    [Fact]
    public void EndlessButtonsComeToAnEnd()
    {
        var part = Part.Of(Paragraph.Of("a")).With([.. Enumerable.Range(0, 40).Select(n => new Button($"{n}", $"/c {n} {new string('x', 1900)}"))]);

        var pieces = Kit.Pieces(Message.Of("en", part));

        pieces.SelectMany(Kit.Buttons).Select(button => button.Text.Text).ShouldBe(Enumerable.Range(0, 40).Select(n => $"{n}"));
        Kit.Pieces(Message.Of("en", Part.Of(), part with { Blocks = [] })).SelectMany(Kit.Buttons).Count().ShouldBe(40);
    }

    [Fact]
    public void EndlessHeadingsComeToAnEnd() =>
        Kit.Pieces(Message.Of("en", Part.Of([.. Enumerable.Range(0, 120).Select(n => new Heading($"h{n}"))]))).Select(piece => piece.Blocks.Length).ShouldBe([50, 50, 20]);

    private static IEnumerable<Part> Long(int count) => Enumerable.Range(0, count).Select(n => Part.Of(Paragraph.Of(new string('l', 2400))));

    private static Part Story(int number, int length) => Part.Of(Paragraph.Of($"#{number} ", new string('w', length)))
        .With(new Button("Details", $"/story {number}", Short: $"#{number}"));

    private static string StoriesIn(Piece piece) => string.Join(' ', Kit.Markups(piece).Select(text => text.Split(' ')[0][1..]));
}
