using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Chats.Telegram.Rendering;

/// <summary>What holds for every message: each line bears a mark, by which it is found again in the pieces.</summary>
public sealed partial class AnyMessageTests
{
    private static readonly Gen<string> Texts =
        from stuff in Gen.Elements("word ", "<b>", "&", "&lt;", "\"", "a@b @c ", "\ud83d", "\u202e", "\0", "👩‍👩‍👧‍👦", "日本", "e\u0301", "\n", "Ёж ", "_*[]()", "</code>").NonEmptyListOf().Resize(5)
        from length in Gen.Frequency((8, Gen.Choose(1, 40)), (4, Gen.Choose(100, 900)), (1, Gen.Choose(2000, 6000)))
        select string.Concat(Enumerable.Repeat(string.Concat(stuff), 1 + length / stuff.Sum(one => one.Length)));

    private static readonly Gen<Run> Runs =
        from text in Texts
        from style in Gen.Elements(Enum.GetValues<RunStyle>())
        from link in Gen.Elements<Uri?>(null, null, new("https://uza.example/?a=1&b=\"<"), new("javascript:alert(1)"), new("http://локально"), new("https://uza.example/" + new string('&', 200)))
        select new Run(text, style, link);

    private static readonly Gen<ImmutableArray<Run>> Lines = Gen.Choose(1, 4).SelectMany(count => Runs.ArrayOf(count)).Select(runs => runs.Prepend(new Run("¶")).ToImmutableArray());

    private static readonly Gen<Block> Blocks = Gen.Frequency(
        (2, Gen.Constant<Block>(new Heading("§ head"))),
        (6, Lines.Select<ImmutableArray<Run>, Block>(runs => new Paragraph(runs))),
        (2, Lines.Select<ImmutableArray<Run>, Block>(runs => new Note(runs))),
        (2, Gen.Choose(0, 12).SelectMany(count => Lines.ArrayOf(count)).Select<ImmutableArray<Run>[], Block>(items => new Bullets([.. items.Select(runs => new Paragraph(runs))]))),
        (1, Gen.Constant<Block>(Paragraph.Of(" \u200b"))));

    private static readonly Gen<Button> Buttons =
        from label in Texts
        from number in Gen.Choose(1, 200)
        from isShort in Gen.Elements(true, false)
        select new Button(label, $"/why {number}", Short: isShort ? $"#{number}" : null);

    private static readonly Gen<Part> Parts =
        from blocks in Gen.Choose(0, 5).SelectMany(count => Blocks.ArrayOf(count))
        from buttons in Gen.Frequency((9, Gen.Choose(0, 4)), (1, Gen.Choose(90, 130))).SelectMany(count => Buttons.ArrayOf(count))
        select new Part([.. blocks], [.. buttons]);

    private static readonly Gen<Message> Messages =
        from parts in Gen.Choose(0, 8).SelectMany(count => Parts.ArrayOf(count))
        select new Message("ja", [.. parts.Select((part, index) => Marked(part, index))]) { IsSilent = true };

    [Fact]
    public void EveryPieceIsWithinTheLimitsAndWellFormed() => Check(message =>
    {
        foreach (var piece in Pieces(message))
        {
            var read = StrictHtml.Read(piece.Html);
            read.Text.Length.ShouldBeInRange(1, 4096);
            read.Entities.ShouldBeLessThanOrEqualTo(100);
            piece.Html.Length.ShouldBeLessThanOrEqualTo(9000);
            piece.Plain.Length.ShouldBeInRange(1, 4096);
            StrictHtml.Read(SafeText.Escape(piece.Plain));

            piece.Rows.Sum(row => row.Length).ShouldBeLessThanOrEqualTo(100);
            piece.Rows.ShouldAllBe(row => row.Length >= 1 && row.Length <= 8);
            piece.Rows.SelectMany(row => row).ShouldAllBe(button => button.Label.Length >= 1 && button.Label.Length <= 64);
            piece.Rows.SelectMany(row => row).Select(button => button.Command).ShouldBeUnique();
        }
    });

    [Fact]
    public void ThePiecesTogetherHoldEveryLineInOrder() => Check(message =>
        Pieces(message).SelectMany(MarksIn).ShouldBe(TextLine.AllOf(message.Parts).Select(MarkOf)));

    [Fact]
    public void OnlyWhatIsTooLongAloneIsCut() => Check(message =>
    {
        var pieces = Pieces(message);
        foreach (var (index, part) in message.Parts.Index())
        {
            // A heading at a part's end goes with the next part, wherever that goes.
            var isTied = TextLine.AllOf(message.Parts[..index]) is [.., { IsHeading: true }] || TextLine.AllOf([part]) is [.., { IsHeading: true }];
            var isCut = pieces.Count(piece => MarksIn(piece).Any(mark => mark.StartsWith($"{index}.", StringComparison.Ordinal))) > 1;
            if (isCut && !isTied) TelegramText.First(Message.Of("ja", part)).Rest.ShouldNotBeNull();
        }
    });

    [Fact]
    public void AHeadingNeverEndsAPiece() => Check(message =>
    {
        var pieces = Pieces(message);
        foreach (var piece in pieces.SkipLast(1)) piece.Plain.Split('\n')[^1].ShouldNotStartWith("§");
    });

    [Fact]
    public void TheRestIsOfTheSameKind() => Check(message =>
        Pieces(message).Select(piece => piece.Rest).OfType<Message>().ShouldAllBe(rest => rest.Language == "ja" && rest.IsSilent));

    private static Part Marked(Part part, int index) => part with
    {
        Blocks = [.. part.Blocks.Select((block, at) => block switch
        {
            Heading heading => new Heading($"{heading.Text} ¶{index}.{at}.0;"),
            Paragraph { Runs: [{ Text: "¶" }, .. var rest] } => new Paragraph([$"¶{index}.{at}.0;", .. rest]),
            Note { Runs: [_, .. var rest] } => new Note([$"¶{index}.{at}.0;", .. rest]),
            Bullets bullets => new Bullets([.. bullets.Items.Select((item, number) => new Paragraph([$"¶{index}.{at}.{number};", .. item.Runs[1..]]))]),
            _ => block,
        })],
    };

    private static string MarkOf(TextLine line) => $"{line.Part}.{line.Block}.{line.Item}";

    private static IEnumerable<string> MarksIn(Piece piece) => Mark().Matches(piece.Plain).Select(mark => mark.Groups[1].Value);

    private static List<Piece> Pieces(Message message)
    {
        List<Piece> pieces = [];
        for (var rest = message; rest is not null; rest = pieces[^1].Rest)
        {
            pieces.Add(TelegramText.First(rest));
            pieces.Count.ShouldBeLessThan(1000, "the pieces come to an end");
        }
        return pieces;
    }

    private static void Check(Action<Message> holds) =>
        Prop.ForAll(Messages.ToArbitrary(), message => holds(message)).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [GeneratedRegex(@"¶([0-9.]+);")]
    private static partial Regex Mark();
}
