using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>As much of a message as Telegram takes at once.</summary>
/// <param name="Html">For parse_mode HTML; never empty, never over a limit.</param>
/// <param name="Plain">The same without a parse_mode, for when Telegram refuses the formatting.</param>
/// <param name="Rows">The inline keyboard; a button's label is what it shows here. Empty when there is none.</param>
/// <param name="Rest">What comes after it, in the same manner; null at the end.</param>
internal sealed record Piece(string Html, string Plain, ImmutableArray<ImmutableArray<Button>> Rows, Message? Rest);
