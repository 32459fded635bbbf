using CoopBot.Model;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>What the Home page shows.</summary>
/// <param name="Chat">The person's own.</param>
/// <param name="Now">The moment the page is made for.</param>
/// <param name="Notice">What came of the last press; null when there was none.</param>
internal sealed record HomeState(Chat Chat, IReadOnlyList<Subscription> Subscriptions, DateTimeOffset Now, Message? Notice)
{
    /// <summary>Names of the sources that are muted.</summary>
    public IReadOnlyList<string> Muted { get; init; } = [];

    /// <summary>The key of the text that says why the person is answered.</summary>
    public required string Access { get; init; }
}
