using CoopBot.Chats.Slack.HomeTab;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Chats.Slack.Wire.Payloads;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Gives whatever Slack handed in to whom it concerns.</summary>
internal sealed class PayloadHandler(
    MessageHandler messages, CommandHandler commands, PressHandler presses, ShortcutHandler shortcuts, MembershipHandler memberships, HomeDesk home,
    TokenWatch watch, Answering answering, SlackStatus status)
{
    /// <summary>Null when it is done and marked as handled, else after what time to try again.</summary>
    /// <param name="name">As it stands in the inbox.</param>
    public Task<TimeSpan?> HandleAsync(string name, Payload payload, CancellationToken cancel) => payload switch
    {
        EventPayload { Event.Type: "app_uninstalled" or "tokens_revoked" } => RevokeAsync(name, cancel),
        // What is worked on needs Slack, and so does the answer.
        _ when status.Closed is { Ticks: > 0 } closed => Task.FromResult<TimeSpan?>(closed),
        EventPayload { Event: { Type: MessageHandler.Message or MessageHandler.Mention } said } => messages.HandleAsync(name, said, cancel),
        EventPayload { Event: { Type: "app_home_opened", Tab: "home", User: { } user } } => home.OpenAsync(name, user, cancel),
        EventPayload { Event: var happened } => memberships.HandleAsync(name, happened, cancel),
        CommandPayload typed => commands.HandleAsync(name, typed, cancel),
        ActionsPayload { Container.Type: "view" } act => home.ActAsync(name, act, cancel),
        ActionsPayload press => presses.HandleAsync(name, press, cancel),
        SubmissionPayload filledIn => home.SubmitAsync(name, filledIn, cancel),
        ShortcutPayload chosen => shortcuts.HandleAsync(name, chosen, cancel),
        _ => PassAsync(name, cancel),
    };

    /// <summary>The event may be an old one, of before the app was installed again: Slack itself says how things stand.</summary>
    private async Task<TimeSpan?> RevokeAsync(string name, CancellationToken cancel)
    {
        if (await watch.CheckAsync(isUninstalled: true, cancel) is { } error && error.Kind != SlackErrorKind.Unauthorized) return status.PauseAfter(error);
        return await PassAsync(name, cancel);
    }

    private async Task<TimeSpan?> PassAsync(string name, CancellationToken cancel)
    {
        await answering.PassAsync(name, cancel);
        return null;
    }
}
