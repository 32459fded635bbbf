using CoopBot.Model;

namespace CoopBot.Chats.Slack.Sending;

/// <summary>
/// Where an answer goes, as the <see cref="Target.MessageId"/> of the outbox holds it. What is only for the one who asked is in the outbox
/// of that person's own chat, with the address where Slack shows it beside the question: should that have run out, it comes to the person directly.
/// </summary>
internal abstract record Place
{
    private const string ThreadMark = "thread";
    private const string MessageMark = "message";
    private const string ReplyMark = "reply";
    private const string PostMark = "post";

    /// <summary>Into the thread of a message of the chat.</summary>
    internal sealed record Thread(string Ts) : Place
    {
        public override string ToString() => $"{ThreadMark} {Ts}";
    }

    /// <summary>In the place of a message that all of the channel see.</summary>
    /// <param name="Channel">The channel's own id, D… for the conversation with a person.</param>
    /// <param name="ThreadTs">The thread it stands in; null when in none.</param>
    internal sealed record Posted(string Channel, string Ts, string? ThreadTs = null) : Place
    {
        public override string ToString() => $"{MessageMark} {Channel} {Ts} {ThreadTs}".TrimEnd();
    }

    /// <summary>Where the person asked, for nobody else to see; replacing means the message whose button was pressed.</summary>
    /// <param name="ThreadTs">The thread the question was asked in; null when in none.</param>
    internal sealed record Reply(Uri ResponseUrl, string? ThreadTs = null) : Place
    {
        public override string ToString() => $"{ReplyMark} {ResponseUrl.AbsoluteUri} {ThreadTs}".TrimEnd();
    }

    /// <summary>Where the person asked, for all to see.</summary>
    /// <param name="ThreadTs">The thread the question was asked in; null when in none.</param>
    internal sealed record Post(Uri ResponseUrl, string? ThreadTs = null) : Place
    {
        public override string ToString() => $"{PostMark} {ResponseUrl.AbsoluteUri} {ThreadTs}".TrimEnd();
    }

    public Target Target(bool replaces) => new(ToString()!, replaces);

    /// <summary>Null when it is none that <see cref="ToString"/> wrote.</summary>
    public static Place? Of(Target? target) => target?.MessageId.Split(' ') switch
    {
        [ThreadMark, var ts] => new Thread(ts),
        [MessageMark, var channel, var ts] => new Posted(channel, ts),
        [MessageMark, var channel, var ts, var thread] => new Posted(channel, ts, thread),
        [ReplyMark, var url, .. var thread] when Uri.TryCreate(url, UriKind.Absolute, out var address) => new Reply(address, thread.FirstOrDefault()),
        [PostMark, var url, .. var thread] when Uri.TryCreate(url, UriKind.Absolute, out var address) => new Post(address, thread.FirstOrDefault()),
        _ => null,
    };
}
