using System.Collections.Immutable;
using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Commands;
using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;
using CoopBot.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Tests.Chats.Slack.Rendering;

/// <summary>Messages made into blocks, with the commands as they are shipped, and what is seen of them.</summary>
internal static class Kit
{
    public static SlackCommand Command { get; } = new("/coop", Commands());

    public static Piece First(Message message) => new SlackText(Command).First(message);

    public static List<Piece> Pieces(Message message)
    {
        List<Piece> pieces = [];
        for (var rest = message; rest is not null; rest = pieces[^1].Rest)
        {
            pieces.Add(First(rest));
            pieces.Count.ShouldBeLessThan(1000, "the pieces come to an end");
        }
        return pieces;
    }

    /// <summary>A block on a line: <c>header: New</c>, <c>actions: Why? [/why 1]</c>.</summary>
    public static string Show(Piece piece) => string.Join('\n', piece.Blocks.Select(Show));

    public static IEnumerable<ButtonElement> Buttons(Piece piece) => piece.Blocks.OfType<ActionsBlock>().SelectMany(row => row.Elements).Cast<ButtonElement>();

    /// <summary>All markup of the piece, block after block.</summary>
    public static IEnumerable<string> Markups(Piece piece) => piece.Blocks.SelectMany(TextsOf).OfType<MarkdownText>().Select(text => text.Text);

    public static IEnumerable<TextObject> TextsOf(KitBlock block) => block switch
    {
        HeaderBlock header => [header.Text],
        SectionBlock section => [section.Text],
        ContextBlock context => context.Elements,
        _ => [],
    };

    private static string Show(KitBlock block) => block switch
    {
        HeaderBlock header => $"header: {header.Text.Text}",
        SectionBlock section => $"section: {section.Text.Text}",
        ContextBlock context => $"context: {string.Join(" + ", context.Elements.Select(element => element.Text))}",
        ActionsBlock actions => $"actions: {string.Join(' ', actions.Elements.Cast<ButtonElement>().Select(button => $"{button.Text.Text} [{button.Value}]"))}",
        DividerBlock => "divider",
        _ => throw new InvalidOperationException($"{block.GetType().Name} in a message"),
    };

    private static CommandList Commands() => new ServiceCollection()
        .AddLogging()
        .AddSingleton(new StorageSettings { ConnectionString = "never-opened.db" })
        .AddSingleton(new HomeFolder(Path.GetTempPath()))
        .AddSingleton(TimeProvider.System)
        .AddSingleton(new DigestSettings())
        .AddSingleton(new SubscriptionSettings())
        .AddSingleton(new AccessSettings())
        .AddSingleton(Shipped.Knowledge)
        .AddStorage().AddSummaries().AddDigests().AddCommands()
        .BuildServiceProvider().GetRequiredService<CommandList>();
}
