using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Rendering;

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
