using CoopBot.Model;

namespace CoopBot.Sources.Feeds;

/// <summary>A text as the feed gives it, plain or HTML.</summary>
internal sealed record FeedText(string Text, TextKind Kind)
{
    /// <summary>Null when there is no text.</summary>
    internal static FeedText? Html(string? text) => string.IsNullOrWhiteSpace(text) ? null : new FeedText(text, TextKind.Html);

    internal static FeedText? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : new FeedText(text.Trim(), TextKind.Plain);
}
