using System.Collections.Immutable;
using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>The least that is never cut in two: a line, or buttons that stand together.</summary>
/// <param name="Part">Index in the message.</param>
internal abstract record Stretch(int Part);

/// <param name="Block">Index in the part.</param>
/// <param name="Item">Index in the bullets; 0 in every other block.</param>
/// <param name="Markup">Something can be seen in it, and it fits into a block.</param>
internal abstract record TextLine(int Part, int Block, int Item, string Markup) : Stretch(Part);

/// <summary>It must not stand last, away from what it is the heading of.</summary>
/// <param name="Title">Null when it is too long for a header.</param>
internal sealed record HeadLine(int Part, int Block, PlainText? Title, string Markup) : TextLine(Part, Block, 0, Markup);

internal sealed record BodyLine(int Part, int Block, int Item, string Markup) : TextLine(Part, Block, Item, Markup);

/// <summary>Small print.</summary>
internal sealed record SmallLine(int Part, int Block, string Markup) : TextLine(Part, Block, 0, Markup);

/// <param name="First">Index in the part of the first of them.</param>
internal sealed record ButtonRow(int Part, int First, ImmutableArray<ButtonElement> Buttons) : Stretch(Part);
