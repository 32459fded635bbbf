using CoopBot.Chats.Slack.Receiving;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>The settings page that Slack shows beside the conversation with the bot. What it changes it changes as lines that the person would type.</summary>
internal sealed class HomeDesk(
    Profiles profiles, Visits visits, Desk desk, HomeModals modals, HomePublisher publisher, SlackClient client, OutboxTable outbox,
    TimeProvider clock, ILogger<HomeDesk> log)
{
    /// <summary>Shows the page. Null when it is done, else after what time to try again; so do the others.</summary>
    /// <param name="name">The event as it stands in the inbox; marked as handled when it is done.</param>
    public Task<TimeSpan?> OpenAsync(string name, string user, CancellationToken cancel) =>
        ServeAsync(name, user, (_, _, _) => Task.FromResult(new HomeReply()), cancel);

    /// <summary>A button was pressed on it, or a choice made.</summary>
    public Task<TimeSpan?> ActAsync(string name, ActionsPayload payload, CancellationToken cancel) =>
        ServeAsync(name, payload.User.Id, (line, chat, voice) => PressAsync(payload, line, chat, voice, cancel), cancel);

    /// <summary>A modal of it was sent off.</summary>
    public Task<TimeSpan?> SubmitAsync(string name, SubmissionPayload payload, CancellationToken cancel) =>
        ServeAsync(name, payload.User.Id, (line, chat, voice) => SendOffAsync(payload.View, line, chat, voice, cancel), cancel);

    private async Task<TimeSpan?> ServeAsync(string name, string user, Func<Line, Chat, Voice, Task<HomeReply>> act, CancellationToken cancel)
    {
        var person = new SlackAddress(user);
        var profile = await profiles.OfAsync(user, cancel);
        if (profile.Error is { } error && HomeWait.After(error) is { } away) return away;

        var line = new Line(person.Chat, user, "", Language: profile.Result?.Locale, Zone: profile.Result?.Tz) { Title = profile.Result?.RealName ?? profile.Result?.Name };
        var visit = await visits.EnterAsync(line, cancel);
        var reply = visit.Chat is { } chat ? await act(line, chat, visit.Voice) : new HomeReply();
        if (reply.Shows && await publisher.ShowAsync(person, visit, reply.Notice, cancel) is { } wait) return wait;
        await outbox.ReplyAsync(name, person.Chat, reply.Letter, target: null, clock.GetUtcNow(), cancel);
        return null;
    }

    private async Task<HomeReply> PressAsync(ActionsPayload payload, Line line, Chat chat, Voice voice, CancellationToken cancel)
    {
        switch (payload.Actions)
        {
            case [{ ActionId: HomeAction.Language, SelectedOption.Value: var code }, ..]:
                return new HomeReply(await desk.HearAsync(line with { Text = "/language " + code }, cancel));
            case [{ SelectedOption.Value: ['/', ..] typed } one, ..] when one.ActionId.StartsWith(HomeAction.Set, StringComparison.Ordinal):
                return new HomeReply(await desk.HearAsync(line with { Text = typed }, cancel));
            case [{ ActionId: HomeAction.Digest }, ..]:
                return new HomeReply(voice.Answer(voice.Say("home.digest.sent")), await desk.HearAsync(line with { Text = "/digest" }, cancel));
            case [{ ActionId: var action }, ..] when await modals.OpenAsync(action, chat, voice, cancel) is { } modal:
                var opened = await client.OpenModalAsync(payload.TriggerId, modal, cancel);
                if (opened.Error is not { } error) return new HomeReply { Shows = false };
                // A press is good for three seconds: after a wait there is only pressing again.
                if (error.Kind == SlackErrorKind.Refused && !error.Code.Contains("trigger", StringComparison.Ordinal))
                    log.LogError("Slack does not open the modal {Action}: {Error}", action, error);
                return new HomeReply(voice.Answer(voice.Say("home.again")));
            case [{ ActionId: HomeAction.Remove }, ..]:
                return new HomeReply(voice.Answer(voice.Say("command.subscriptions.none")));
            default:
                return new HomeReply();
        }
    }

    private async Task<HomeReply> SendOffAsync(SubmittedView view, Line line, Chat chat, Voice voice, CancellationToken cancel)
    {
        var wish = await modals.ReadAsync(view, chat, voice, cancel);
        if (wish.Why is { } why) return new HomeReply(voice.Answer(why));
        var answers = new List<Message>();
        foreach (var text in wish.Lines)
            if (await desk.HearAsync(line with { Text = text }, cancel) is { } answer) answers.Add(answer);
        return new HomeReply(Together(answers));
    }

    /// <summary>Of several answers the first sentence each, and the last as it is: what is left after it is left after all of them.</summary>
    private static Message? Together(IReadOnlyList<Message> answers) => answers is [.., var last]
        ? last with { Parts = [.. answers.SkipLast(1).Select(answer => Part.Of(answer.Parts[0].Blocks[0])), .. last.Parts] }
        : null;
}
