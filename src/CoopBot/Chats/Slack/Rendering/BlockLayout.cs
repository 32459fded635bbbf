using System.Collections.Immutable;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>The blocks of one message, as they grow line by line.</summary>
internal sealed class BlockLayout(ImmutableArray<Part> parts)
{
    public const int LongestSection = 3000;
    public const int LongestContext = 2000;
    public const int MostButtons = 25;
    private const int MostBlocks = 50;

    /// <summary>Of the whole message. Slack says nothing of such a limit and refuses what comes near 13,200: https://github.com/slackapi/bolt-js/issues/2509</summary>
    private const int MostCharacters = 10_000;

    /// <summary>What a block, or a button in it, counts for beside its text: Slack's own count has such a thing too.</summary>
    private const int Frame = 25;

    private readonly List<KitBlock> blocks = [];
    private readonly HashSet<int> stories = StoriesOf(parts);
    private Stretch? last;
    private int characters;
    private int buttons;

    public ImmutableArray<KitBlock> Blocks => [.. blocks];

    public bool Fits => blocks.Count <= MostBlocks && characters <= MostCharacters;

    public bool IsHalfFull => blocks.Count > MostBlocks / 2 || characters > MostCharacters / 2;

    public BlockLayout Add(Stretch stretch)
    {
        if (last is not null and not HeadLine && last.Part != stretch.Part && (stories.Contains(last.Part) || stories.Contains(stretch.Part))) Put(new DividerBlock());
        if (Joined(stretch) is { } longer)
        {
            characters -= WeightOf(blocks[^1]);
            blocks.RemoveAt(blocks.Count - 1);
            Put(longer);
        }
        else Put(BlockOf(stretch));
        last = stretch;
        return this;
    }

    /// <summary>Parts that are one of several of a kind, such as the stories of a digest: a line is drawn between them.</summary>
    private static HashSet<int> StoriesOf(ImmutableArray<Part> parts)
    {
        var found = parts.Index().Where(part => part.Item.Buttons.Any(button => button.Short is not null)).Select(part => part.Index).ToHashSet();
        return found.Count > 1 ? found : [];
    }

    private void Put(KitBlock block)
    {
        blocks.Add(block);
        characters += WeightOf(block);
    }

    /// <summary>The last block with the line in it; null when it begins a block of its own.</summary>
    private KitBlock? Joined(Stretch stretch) => last?.Part != stretch.Part ? null : (last, stretch, blocks[^1]) switch
    {
        (BodyLine, BodyLine line, SectionBlock { Text.Text: var text }) when Fit(text, line, LongestSection) => new SectionBlock(new MarkdownText(Join(text, line))),
        (SmallLine, SmallLine line, ContextBlock { Elements: [{ Text: var text }] }) when Fit(text, line, LongestContext) => new ContextBlock([new MarkdownText(Join(text, line))]),
        _ => null,
    };

    private static bool Fit(string text, TextLine line, int limit) => text.Length + 1 + line.Markup.Length <= limit;

    private static string Join(string text, TextLine line) => $"{text}\n{line.Markup}";

    private KitBlock BlockOf(Stretch stretch) => stretch switch
    {
        HeadLine { Title: { } title } => new HeaderBlock(title),
        SmallLine line => new ContextBlock([new MarkdownText(line.Markup)]),
        TextLine line => new SectionBlock(new MarkdownText(line.Markup)),
        ButtonRow row => new ActionsBlock([.. row.Buttons.Select(button => button with { ActionId = $"b{buttons++}" })]),
        _ => throw new InvalidOperationException($"no block for {stretch.GetType().Name}"),
    };

    private static int WeightOf(KitBlock block) => Frame + block switch
    {
        HeaderBlock header => header.Text.Text.Length,
        SectionBlock section => section.Text.Text.Length,
        ContextBlock context => context.Elements.Sum(element => element.Text.Length),
        ActionsBlock actions => actions.Elements.OfType<ButtonElement>().Sum(button => Frame + button.Text.Text.Length + button.ActionId.Length + button.Value!.Length),
        _ => 0,
    };
}
