using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack.Blocks;
using CoopBot.Emulators.Slack.Methods;

namespace CoopBot.Emulators.Slack;

/// <summary>Reads the text and the blocks of what the bot writes, wherever it writes it.</summary>
internal static class MessageReader
{
    public const int MostCharacters = 40_000;

    /// <param name="what">The method, for the problems that Slack would let pass.</param>
    /// <param name="before">What an update does not name stays as it was.</param>
    /// <exception cref="Refusal">It cannot be written.</exception>
    public static MessageContent Read(World world, string what, Arguments call, MessageContent? before = null)
    {
        var text = call.Text("text");
        var blocks = call.List("blocks");
        if (string.IsNullOrEmpty(text) && blocks is not { Count: > 0 }) throw Refusal.Problem("no_text");
        if (text?.Length > MostCharacters) throw Refusal.Problem("msg_too_long");
        if (blocks is not null)
        {
            if (BlockCheck.Check(blocks, Surface.Message) is { Count: > 0 } wrong) throw Refusal.Problem("invalid_blocks", wrong);
            if (BlockCheck.Characters(blocks) is > BlockCheck.MostCharacters and var count) throw Refusal.Problem("msg_blocks_too_long", $"{count} characters");
        }
        if (string.IsNullOrWhiteSpace(text)) world.Problems.Add($"{what}: blocks without a text, which notifications would show");

        var isFull = call.Text("parse") == "full";
        var unfurls = call.Flag("unfurl_links") != false || call.Flag("unfurl_media") != false;
        var content = new MessageContent(world, text ?? "", blocks ?? before?.Layout.Blocks, call.Flag("mrkdwn") != false, isFull || call.Flag("link_names") == true, before?.Unfurls ?? unfurls);
        if (content.Strays.Count > 0) world.Problems.Add($"{what}: not escaped and no form of Slack's: {string.Join(" ", content.Strays.Take(5))}");
        return content;
    }
}
