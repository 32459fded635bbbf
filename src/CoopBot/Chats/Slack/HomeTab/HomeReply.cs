using CoopBot.Model;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>What comes of a press.</summary>
/// <param name="Notice">What the page says of it; null when it says nothing.</param>
/// <param name="Letter">What goes to the person's own chat; null when nothing does.</param>
internal sealed record HomeReply(Message? Notice = null, Message? Letter = null)
{
    /// <summary>False when the page stays as it is, because a modal has come before it.</summary>
    public bool Shows { get; init; } = true;
}
