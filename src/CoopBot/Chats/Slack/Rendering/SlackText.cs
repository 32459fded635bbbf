using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>The one place where a message becomes blocks.</summary>
/// <param name="command">The command that stands before everything typed: <c>/coop</c>.</param>
internal sealed class SlackText(SlackCommand command)
{
    /// <summary>As many whole parts as fit. A part that is too long alone is cut between its lines, a line that is too long alone is shortened.</summary>
    public Piece First(Message message) => throw new NotImplementedException(command.Word);
}
