using System.Collections.Immutable;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Telegram.Rendering;

public sealed class PieceCutTests
{
    [Fact]
    public void TextIsCutBetweenParts()
    {
        var message = new Message("kk", [.. Enumerable.Range(1, 10).Select(number => Story(number, 900))]) { IsSilent = true };

        var pieces = Pieces(message);

        pieces.Select(piece => piece.Html.Split("\n\n").Length).ShouldBe([4, 4, 2]);
        pieces[0].Rest.ShouldNotBeNull().ShouldSatisfyAllConditions(
            rest => rest.Language.ShouldBe("kk"),
            rest => rest.IsSilent.ShouldBeTrue(),
            rest => rest.Parts.ShouldBe(message.Parts[4..]));
    }

    [Fact]
    public void ExactlyWhatFitsIsOnePiece()
    {
        var message = Message.Of("en", Part.Of(Paragraph.Of(new string('a', 2000))), Part.Of(Paragraph.Of(Run.Bold(new string('b', 2094)))));

        Pieces(message).ShouldHaveSingleItem().Plain.Length.ShouldBe(4096);
        Pieces(message with { Parts = message.Parts.Add(Part.Of(Paragraph.Of("c"))) }).Count.ShouldBe(2);
        Pieces(message with { Parts = message.Parts.SetItem(0, Part.Of(Paragraph.Of(new string('a', 2001)))) }).Count.ShouldBe(2);
    }

    [Fact]
    public void APartThatIsTooLongIsCutBetweenItsBlocks()
    {
        var part = Part.Of([new Heading("Head"), .. Enumerable.Range(0, 5).Select(n => Paragraph.Of(Words($"p{n}", 1500)))]).With(new Button("Why?", "/why 1"));

        var pieces = Pieces(Message.Of("en", Part.Of(Paragraph.Of("before")), part, Part.Of(Paragraph.Of("after"))));

        pieces.Select(piece => piece.Html.Count(sign => sign == '\n')).ShouldBe([0, 2, 1, 2]);
        pieces.ShouldAllBe(piece => !piece.Html.Contains('…'));
        pieces.Select(piece => piece.Rows.Length).ShouldBe([0, 0, 0, 1], "the buttons stand under the end of their part");
        pieces[^1].Html.ShouldEndWith("\n\nafter");
    }

    [Fact]
    public void ABlockThatIsTooLongIsCutBetweenItsBullets()
    {
        var part = Part.Of(new Heading("Head"), new Bullets([.. Enumerable.Range(0, 50).Select(n => Paragraph.Of(Words($"b{n}", 198)))]), Note.Of("note"));

        var pieces = Pieces(Message.Of("en", part));

        pieces.Count.ShouldBe(3);
        pieces.ShouldAllBe(piece => !piece.Html.Contains('…'));
        string.Join('\n', pieces.Select(piece => piece.Html)).ShouldBe(
            "<b>Head</b>\n" + string.Join('\n', Enumerable.Range(0, 50).Select(n => "• " + Words($"b{n}", 198))) + "\n<i>note</i>");
    }

    [Fact]
    public void AListThatFitsAloneStaysInOnePiece()
    {
        var part = Part.Of(Paragraph.Of(Words("p", 2500)), new Bullets([.. Enumerable.Range(0, 10).Select(n => Paragraph.Of(Words($"b{n}", 198)))]));

        Pieces(Message.Of("en", part)).Select(piece => piece.Html.StartsWith('•')).ShouldBe([false, true]);
    }

    [Fact]
    public void AParagraphThatIsTooLongIsShortenedAtAWord()
    {
        var piece = Pieces(Message.Of("en", Part.Of(Paragraph.Of(Words("seven", 5000))))).ShouldHaveSingleItem();

        piece.Html.Length.ShouldBeInRange(4090, 4095);
        piece.Html.ShouldEndWith("seven…");
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("🇰🇿")]
    [InlineData("e\u0301")]
    [InlineData("日")]
    public void NoSignIsCutInTwo(string sign)
    {
        var title = string.Concat(Enumerable.Repeat(sign, 5000 / sign.Length));

        var html = Pieces(Message.Of("en", Part.Of(Paragraph.Of(title)))).ShouldHaveSingleItem().Html;

        html.Length.ShouldBeInRange(4096 - sign.Length, 4096);
        html.ShouldEndWith("…");
        html[..^1].Replace(sign, "").ShouldBeEmpty();
    }

    [Fact]
    public void ALineShortenedInsideALookClosesIt()
    {
        var piece = Pieces(Message.Of("en", Part.Of(Note.Of("a ", Run.To(new string('b', 5000), new Uri("https://uza.example/")), Run.Bold("c"))))).ShouldHaveSingleItem();

        piece.Html.ShouldStartWith("<i>a <a href=\"https://uza.example/\">bbb");
        piece.Html.ShouldEndWith("bb…</a></i>");
        StrictHtml.Read(piece.Html).Text.Length.ShouldBe(4096);
    }

    [Fact]
    public void AHeadingStaysWithWhatItIsTheHeadingOf()
    {
        var alone = Pieces(Message.Of("en",
            Part.Of(Paragraph.Of(Words("first", 4000))),
            Part.Of(new Heading("Head")),
            Part.Of(Paragraph.Of(Words("second", 2000)))));
        alone.Select(piece => piece.Html.Contains("<b>Head</b>")).ShouldBe([false, true]);

        var within = Pieces(Message.Of("en", Part.Of(Paragraph.Of(Words("first", 4000)), new Heading("Head"), Paragraph.Of(Words("second", 2000)))));
        within[1].Html.ShouldStartWith("<b>Head</b>\n");

        var squeezed = Pieces(Message.Of("en", Part.Of(new Heading("Head")), Part.Of(Paragraph.Of(Words("second", 4095))))).ShouldHaveSingleItem();
        squeezed.Html.ShouldStartWith("<b>Head</b>\n\nsecond");
        squeezed.Html.ShouldEndWith("…");

        // Few letters of the line fit, because their addresses are long.
        var heavy = new Paragraph([.. Enumerable.Range(0, 30).Select(n => new Run($"see {n} ", Link: new Uri($"https://uza.example/{n}?{new string('&', 200)}")))]);
        var beginning = StrictHtml.Read(Pieces(Message.Of("en", Part.Of(new Heading("Head"), heavy))).ShouldHaveSingleItem().Html).Text;
        beginning.ShouldStartWith("Head\nsee 0 see 1 ");
        beginning.Length.ShouldBeLessThan(100);
    }

    [Fact]
    public void NoLookIsLostToTheHundredEntitiesOfAMessage()
    {
        var part = Part.Of([.. Enumerable.Range(0, 250).Select(n => Paragraph.Of(Run.Bold($"n{n}"), " of it"))]);

        Pieces(Message.Of("en", part)).Select(piece => StrictHtml.Read(piece.Html).Entities).ShouldBe([100, 100, 50]);
    }

    [Fact]
    public void ALinkInSmallPrintCountsForThePartsItMakesOfIt()
    {
        var part = Part.Of([.. Enumerable.Range(0, 30).Select(n => Note.Of("by ", Run.To($"n{n}", new Uri("https://uza.example/")), " today"))]);

        Pieces(Message.Of("en", part)).Select(piece => StrictHtml.Read(piece.Html).Links.Count).ShouldBe([25, 5]);
    }

    [Fact]
    public void EndlessAddressesArePartedToo()
    {
        var message = new Message("en", [.. Enumerable.Range(0, 20).Select(n => Part.Of(Paragraph.Of(Run.To($"n{n}", new Uri($"https://uza.example/{n}/" + new string('a', 1000))))))]);

        var pieces = Pieces(message);

        pieces.ShouldAllBe(piece => piece.Html.Length <= 9000);
        pieces.Sum(piece => StrictHtml.Read(piece.Html).Links.Count).ShouldBe(20);
    }

    [Fact]
    public void MoreButtonsThanAKeyboardHoldsGoToTheNextPiece()
    {
        var message = new Message("en", [.. Enumerable.Range(0, 3).Select(p => Part.Of(Paragraph.Of("x")).With([.. Enumerable.Range(0, 60).Select(b => new Button($"{b}", $"/c {p} {b}"))]))]);

        Pieces(message).Select(piece => piece.Rows.Sum(row => row.Length)).ShouldBe([60, 60, 60]);
    }

    private static Part Story(int number, int length) => Part.Of(Paragraph.Of($"#{number} ", Run.Bold("Title")), Paragraph.Of(Words("w", length)));

    private static string Words(string word, int length) => string.Concat(Enumerable.Repeat(word + " ", length))[..length].TrimEnd().PadRight(length, '.');

    private static ImmutableList<Piece> Pieces(Message message)
    {
        var pieces = ImmutableList.CreateBuilder<Piece>();
        for (var rest = message; rest is not null; rest = pieces[^1].Rest)
        {
            pieces.Add(TelegramText.First(rest));
            pieces.Count.ShouldBeLessThan(100);
        }
        return pieces.ToImmutable();
    }
}
