namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>What Slack hands in, by socket or by call. A kind that the bot does not know has none of these.</summary>
internal abstract record Payload;

/// <summary>Something happened. https://docs.slack.dev/apis/events-api#event-payload</summary>
/// <param name="EventId">The same when it comes again.</param>
internal sealed record EventPayload(string EventId, SlackEvent Event) : Payload
{
    public string? TeamId { get; init; }
}

/// <summary>Somebody typed the bot's command. https://docs.slack.dev/interactivity/implementing-slash-commands</summary>
/// <param name="Text">What follows the command.</param>
/// <param name="ChannelName">directmessage and privategroup where Slack keeps the name to itself.</param>
internal sealed record CommandPayload(string Command, string Text, string UserId, string ChannelId, string ChannelName, Uri ResponseUrl, string TriggerId) : Payload;

/// <summary>Somebody pressed a button or chose from a select. https://docs.slack.dev/reference/interaction-payloads/block_actions-payload</summary>
internal sealed record ActionsPayload(PayloadUser User, string TriggerId, IReadOnlyList<ActionTaken> Actions) : Payload
{
    /// <summary>Null on the Home page.</summary>
    public PayloadChannel? Channel { get; init; }

    /// <summary>Where it was pressed.</summary>
    public Container? Container { get; init; }

    /// <summary>Null on the Home page and in modals.</summary>
    public Uri? ResponseUrl { get; init; }
}

/// <summary>Somebody sent a modal off. https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload</summary>
internal sealed record SubmissionPayload(PayloadUser User, SubmittedView View) : Payload
{
    public string? TriggerId { get; init; }
}

/// <summary>Somebody chose a shortcut in the menu of a message. https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload</summary>
internal sealed record ShortcutPayload(string CallbackId, PayloadUser User, PayloadChannel Channel, ShortcutMessage Message, Uri ResponseUrl, string TriggerId) : Payload;
