using System.Collections.Immutable;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>What somebody asks for with a modal, as the lines that would be typed for it.</summary>
/// <param name="Lines">In the order they are to be said; empty when nothing is to change.</param>
/// <param name="Why">Why nothing is to change; null when that needs no word.</param>
internal sealed record Wish(ImmutableArray<string> Lines, string? Why = null)
{
    public static readonly Wish None = new([]);

    public static Wish For(string line) => new([line]);

    public static Wish Not(string why) => new([], why);
}
