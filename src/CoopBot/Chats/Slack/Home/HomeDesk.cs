using CoopBot.Chats.Slack.Wire.Payloads;

namespace CoopBot.Chats.Slack.Home;

/// <summary>The settings page that Slack shows beside the conversation with the bot.</summary>
internal sealed class HomeDesk
{
    /// <summary>Shows the page. Null when it is done, else after what time to try again; so do the others.</summary>
    /// <param name="name">The event as it stands in the inbox; marked as handled when it is done.</param>
    public Task<TimeSpan?> OpenAsync(string name, string user, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>A button was pressed on it, or a choice made.</summary>
    public Task<TimeSpan?> ActAsync(string name, ActionsPayload payload, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>A modal of it was sent off.</summary>
    public Task<TimeSpan?> SubmitAsync(string name, SubmissionPayload payload, CancellationToken cancel) => throw new NotImplementedException();
}
