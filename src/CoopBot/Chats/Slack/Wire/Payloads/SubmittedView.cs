namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>A modal as it was filled in.</summary>
internal sealed record SubmittedView(string CallbackId, ViewState State)
{
    public string? PrivateMetadata { get; init; }
}
