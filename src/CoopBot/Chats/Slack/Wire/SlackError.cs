namespace CoopBot.Chats.Slack.Wire;

/// <summary>Why a call did not do what it should. No text in it holds a token or a response address.</summary>
/// <param name="Code">Slack's own word, such as <c>channel_not_found</c>; what happened on the way where Slack said nothing.</param>
/// <param name="RetryAfter">How long to wait, 1 s or more; with <see cref="SlackErrorKind.TooMany"/> always there.</param>
/// <param name="Detail">What Slack adds to the code, such as the block that it cannot read.</param>
internal sealed record SlackError(SlackErrorKind Kind, string Code, TimeSpan? RetryAfter = null, string? Detail = null)
{
    public override string ToString() => Detail is null ? $"{Kind}: {Code}" : $"{Kind}: {Code} ({Detail})";
}
