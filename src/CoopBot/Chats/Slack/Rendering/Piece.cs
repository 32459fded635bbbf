using System.Collections.Immutable;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>As much of a message as fits into one of Slack's.</summary>
/// <param name="Blocks">1 to 50, at most 10,000 characters in all.</param>
/// <param name="Text">The same as markup without blocks: for notifications, and should Slack not read the blocks.</param>
/// <param name="Rest">What is still to be sent; null when all is in.</param>
internal sealed record Piece(ImmutableArray<KitBlock> Blocks, string Text, Message? Rest);
