using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Chats.Slack.Rendering;

/// <summary>What holds for every message: each line bears a mark, by which it is found again in the pieces.</summary>
public sealed partial class AnyMessageTests
{
    private static readonly Gen<string> Texts =
        from stuff in MarkdownTests.Shards.NonEmptyListOf().Resize(5)
        from length in Gen.Frequency((12, Gen.Choose(1, 40)), (4, Gen.Choose(100, 900)), (1, Gen.Choose(2000, 4000)))
        select string.Concat(Enumerable.Repeat(string.Concat(stuff), 1 + length / stuff.Sum(one => one.Length)));

    private static readonly Gen<Run> Runs =
        from text in Texts
        from style in Gen.Elements(Enum.GetValues<RunStyle>())
        from link in Gen.Elements<Uri?>(null, null, new("https://uza.example/?a=1&b=\"<|"), new("javascript:alert(1)"), new("https://uza.example/" + new string('&', 200)), new("https://uza.example/" + new string('x', 1450)))
        select new Run(text, style, link);

    private static readonly Gen<ImmutableArray<Run>> Lines = Gen.Choose(1, 3).SelectMany(count => Runs.ArrayOf(count)).Select(runs => runs.ToImmutableArray());

    private static readonly Gen<Block> Blocks = Gen.Frequency(
        (2, Gen.Constant<Block>(new Heading("head"))),
        (1, Texts.Select<string, Block>(text => new Heading(text))),
        (6, Lines.Select<ImmutableArray<Run>, Block>(runs => new Paragraph(runs))),
        (2, Lines.Select<ImmutableArray<Run>, Block>(runs => new Note(runs))),
        (2, Gen.Choose(0, 12).SelectMany(count => Lines.ArrayOf(count)).Select<ImmutableArray<Run>[], Block>(items => new Bullets([.. items.Select(runs => new Paragraph(runs))]))));

    private static readonly Gen<Button> Buttons =
        from label in Texts
        from number in Gen.Choose(1, 200)
        from tail in Gen.Frequency((9, Gen.Constant("")), (1, Texts))
        from isShort in Gen.Elements(true, false)
        select new Button(label, $"/why {number}{tail}", InPlace: number % 3 == 0, Short: isShort ? $"#{number}" : null);

    private static readonly Gen<Part> Parts =
        from blocks in Gen.Choose(0, 5).SelectMany(count => Blocks.ArrayOf(count))
        from buttons in Gen.Frequency((9, Gen.Choose(0, 4)), (1, Gen.Choose(90, 130))).SelectMany(count => Buttons.ArrayOf(count))
        select new Part([.. blocks], [.. buttons]);

    private static readonly Gen<Message> Messages =
        from parts in Gen.Frequency((9, Gen.Choose(0, 8)), (1, Gen.Choose(20, 30))).SelectMany(count => Parts.ArrayOf(count))
        select new Message("ja", [.. parts.Select((part, index) => Marked(part, index))]) { IsSilent = true };

    [Fact]
    public void EveryPieceIsWithinTheLimits() => Check(message =>
    {
        foreach (var piece in Kit.Pieces(message))
        {
            piece.Text.Length.ShouldBeInRange(1, 4000);
            piece.Blocks.Length.ShouldBeInRange(1, 50);
            piece.Blocks.OfType<HeaderBlock>().ShouldAllBe(header => header.Text.Text.Length >= 1 && header.Text.Text.Length <= 150);
            piece.Blocks.OfType<SectionBlock>().ShouldAllBe(section => section.Text.Text.Length >= 1 && section.Text.Text.Length <= 3000);
            piece.Blocks.OfType<ContextBlock>().ShouldAllBe(context => context.Elements.Count == 1 && context.Elements[0].Text.Length >= 1 && context.Elements[0].Text.Length <= 2000);
            piece.Blocks.OfType<ActionsBlock>().ShouldAllBe(actions => actions.Elements.Count >= 1 && actions.Elements.Count <= 25);
            (piece.Blocks[0] is DividerBlock || piece.Blocks[^1] is DividerBlock).ShouldBeFalse();

            var buttons = Kit.Buttons(piece).ToList();
            buttons.ShouldAllBe(button => button.Text.Text.Length >= 1 && button.Text.Text.Length <= 75 && button.Value!.Length >= 1 && button.Value.Length <= 2000);
            buttons.Select(button => button.ActionId).ShouldBeUnique();
            buttons.Select(button => PressedButton.Read(button.Value)!.Value.Command).ShouldBeUnique();
            var characters = piece.Blocks.SelectMany(Kit.TextsOf).Sum(text => text.Text.Length) + buttons.Sum(button => button.Text.Text.Length + button.Value!.Length + button.ActionId.Length);
            characters.ShouldBeLessThanOrEqualTo(10_000);
        }
    });

    [Fact]
    public void NothingInAPieceMeansMoreThanItSays() => Check(message =>
    {
        foreach (var piece in Kit.Pieces(message))
        {
            foreach (var markup in Kit.Markups(piece).Append(piece.Text)) StrictMarkdown.Read(markup).Links.ShouldAllBe(link => link.StartsWith("https://uza.example/"));
            foreach (var text in piece.Blocks.SelectMany(Kit.TextsOf).OfType<PlainText>().Concat(Kit.Buttons(piece).Select(button => button.Text)))
            {
                text.Text.ShouldNotContain(":smile:");
                text.Text.ShouldNotContain(sign => char.IsControl(sign) || sign == '\u202e');
            }
        }
    });

    [Fact]
    public void ThePiecesTogetherHoldEveryLineInOrder() => Check(message =>
        Kit.Pieces(message).SelectMany(MarksIn).ShouldBe(new PartReader(Kit.Command).Read(message.Parts).OfType<TextLine>().Select(line => $"{line.Part}.{line.Block}.{line.Item}")));

    [Fact]
    public void ThePiecesTogetherHoldEveryButton() => Check(message =>
    {
        var commands = message.Parts.SelectMany(part => part.Buttons).Select(button => CoopBot.Chats.VisibleText.OneLine(button.Command).Trim()).Where(command => command.Length < 2000);
        Kit.Pieces(message).SelectMany(Kit.Buttons).Select(button => PressedButton.Read(button.Value)!.Value.Command).Distinct().ShouldBe(commands.Distinct());
    });

    [Fact]
    public void OnlyWhatIsTooLongAloneIsCut() => Check(message =>
    {
        var pieces = Kit.Pieces(message);
        var reader = new PartReader(Kit.Command);
        foreach (var (index, part) in message.Parts.Index())
        {
            // A heading at a part's end goes with the next part, wherever that goes.
            var isTied = reader.Read(message.Parts[..index]) is [.., HeadLine] || reader.Read([part]) is [.., HeadLine];
            var isCut = pieces.Count(piece => MarksIn(piece).Any(mark => mark.StartsWith($"{index}.", StringComparison.Ordinal))) > 1;
            if (isCut && !isTied) Kit.First(Message.Of("ja", part)).Rest.ShouldNotBeNull();
        }
    });

    [Fact]
    public void AHeadingNeverEndsAPiece() => Check(message =>
        Kit.Pieces(message).SkipLast(1).Where(piece => piece.Blocks[^1] is HeaderBlock).ShouldAllBe(piece => piece.Blocks.Length > 40 && piece.Blocks.All(block => block is HeaderBlock)));

    [Fact]
    public void TheRestIsOfTheSameKind() => Check(message =>
        Kit.Pieces(message).Select(piece => piece.Rest).OfType<Message>().ShouldAllBe(rest => rest.Language == "ja" && rest.IsSilent));

    private static Part Marked(Part part, int index) => part with
    {
        Blocks = [.. part.Blocks.Select((block, at) => block switch
        {
            Heading heading => new Heading($"¶{index}.{at}.0; {heading.Text}"),
            Paragraph paragraph => new Paragraph([$"¶{index}.{at}.0;", .. paragraph.Runs]),
            Note note => new Note([$"¶{index}.{at}.0;", .. note.Runs]),
            Bullets bullets => new Bullets([.. bullets.Items.Select((item, number) => new Paragraph([$"¶{index}.{at}.{number};", .. item.Runs]))]),
            _ => block,
        })],
    };

    private static IEnumerable<string> MarksIn(Piece piece) =>
        piece.Blocks.SelectMany(Kit.TextsOf).SelectMany(text => Mark().Matches(text.Text)).Select(mark => mark.Groups[1].Value);

    private static void Check(Action<Message> holds) =>
        Prop.ForAll(Messages.ToArbitrary(), message => holds(message)).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [GeneratedRegex(@"¶([0-9.]+);")]
    private static partial Regex Mark();
}
