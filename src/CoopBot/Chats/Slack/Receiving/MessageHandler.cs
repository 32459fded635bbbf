using CoopBot.Chats.Slack.Sending;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Storage;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Words for the bot: in a channel where it is mentioned, and in the conversation with it alone.</summary>
internal sealed class MessageHandler(LineMaker lines, Answering answering, SlackCommand command, SlackStatus status, OutboxTable outbox, ReplyReader replies)
{
    public const string Mention = "app_mention";
    public const string Message = "message";

    /// <summary>Messages of people that are more than words. All other subtypes are what Slack says, or what bots do.</summary>
    private static readonly string[] OfPeople = ["file_share", "thread_broadcast"];

    public async Task<TimeSpan?> HandleAsync(string name, SlackEvent said, CancellationToken cancel)
    {
        if (SpokenOf(said) is not { } spoken)
        {
            await answering.PassAsync(name, cancel);
            return null;
        }
        if (said.ThreadTs is { } root && replies.Read(SlackWords.WithoutMention(said.Text, status.Me!.UserId), await StoriesInAsync(spoken, root, cancel)) is { } meant)
            spoken = spoken with { Text = meant };
        var line = await lines.MakeAsync(spoken, cancel);
        if (!line.IsOk) return status.PauseAfter(line.Error);

        // In a channel it must be seen who is answered; alone with the bot only a thread is kept to.
        var thread = said.ThreadTs ?? (spoken.IsDirect ? null : said.Ts);
        await answering.AnswerAsync(name, line.Result, thread is null ? null : new Place.Thread(thread).Target(replaces: false), cancel);
        return null;
    }

    /// <summary>The stories of the message that the thread hangs on: Slack does not say what stands in it, the outbox does.</summary>
    private async Task<IReadOnlyList<long>> StoriesInAsync(Spoken spoken, string root, CancellationToken cancel)
    {
        var chat = spoken.IsDirect ? spoken.Person.Chat : new SlackAddress(spoken.Channel).Chat;
        return await outbox.FindSentAsync(chat, $"{spoken.Channel} {root}", cancel) is { } message ? ReplyReader.StoriesIn(MessageText.Of(message)) : [];
    }

    /// <summary>Null for what is not the bot's business.</summary>
    private Spoken? SpokenOf(SlackEvent said)
    {
        var me = status.Me!.UserId;
        if (said.BotId is not null || said.User == me || !(said.Subtype is null || OfPeople.Contains(said.Subtype))) return null;
        var spoken = Spoken.Of(said.Channel, said.User, command.LineOf(SlackWords.WithoutMention(said.Text, me)));
        // What is said to the bot alone comes as a message, whether it is mentioned there or not.
        return spoken?.IsDirect == (said.Type == Message) ? spoken! with { IsHeardInside = true } : null;
    }
}
