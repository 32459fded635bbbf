using System.Collections.Immutable;
using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>The least that is never cut in two: a <see cref="TextLine"/>, or buttons that stand together.</summary>
/// <param name="Part">Index in the message.</param>
internal abstract record Stretch(int Part);

/// <param name="First">Index in the part of the first of them.</param>
internal sealed record ButtonRow(int Part, int First, ImmutableArray<ButtonElement> Buttons) : Stretch(Part);
