using CoopBot.Chats.Slack.Wire;
using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Makes a line for the desk of what somebody said or pressed.</summary>
internal sealed class LineMaker(Profiles profiles, Channels channels, Desk desk, SlackStatus status, SlackSettings settings)
{
    /// <summary>An error when Slack must be asked about the person or the channel and does not answer now.</summary>
    public async Task<Answer<Line>> MakeAsync(Spoken spoken, CancellationToken cancel)
    {
        var person = await profiles.OfAsync(spoken.User, cancel);
        if (IsNotNow(person.Error)) return new(person.Error!);

        var line = new Line(spoken.Person.Chat, spoken.User, spoken.Text, Language: person.Result?.Locale, Zone: person.Result?.Tz) { Title = NameOf(person.Result) };
        if (spoken.IsDirect) return new(line);

        line = line with
        {
            Chat = new SlackAddress(spoken.Channel).Chat,
            IsShared = true,
            HasAdmins = settings.Keepers == Keepers.Admins,
            IsAdmin = settings.Keepers == Keepers.Members || person.Result is { IsAdmin: true } or { IsOwner: true },
        };
        return await InChannelAsync(line, spoken, cancel);
    }

    /// <summary>The name that people know somebody by; null when Slack does not say it.</summary>
    public async Task<string?> NameOfAsync(string user, CancellationToken cancel) => NameOf((await profiles.OfAsync(user, cancel)).Result);

    private async Task<Answer<Line>> InChannelAsync(Line line, Spoken spoken, CancellationToken cancel)
    {
        var changes = desk.NeedsOf(line.Text).Admin;
        var channel = await channels.OfAsync(spoken.Channel, cancel);
        if (changes && !spoken.IsHeardInside && IsAway(channel))
        {
            // It may have been invited since: what is set now must not wait for nothing.
            channels.Forget(spoken.Channel);
            channel = await channels.OfAsync(spoken.Channel, cancel);
        }
        if (changes && IsNotNow(channel.Error)) return new(channel.Error!);
        return new(line with
        {
            Title = channel.Result is { IsMpim: false, Name: { Length: > 0 } name } ? "#" + name : FallbackTitle(spoken, channel),
            // While it is not known, a line that only reads must not wake a chat that sleeps because the bot was thrown out.
            IsAway = !spoken.IsHeardInside && IsAway(channel),
        });
    }

    /// <summary>Slack has no answer at this moment; a refusal is an answer.</summary>
    private bool IsNotNow(SlackError? error)
    {
        if (error is null || error.Kind != SlackErrorKind.Refused) return error is not null;
        status.LacksScope(error);
        return false;
    }

    /// <summary>Of a group conversation Slack speaks only to those who are in it.</summary>
    private static bool IsAway(Answer<Conversation> channel) => channel.Result is null or { IsMember: false, IsIm: false, IsMpim: false };

    private static string? FallbackTitle(Spoken spoken, Answer<Conversation> channel) =>
        channel.Result is null && spoken.ChannelName is { Length: > 0 } name and not ("directmessage" or "privategroup") ? "#" + name : null;

    private static string? NameOf(SlackUser? person) => person?.RealName is { Length: > 0 } name ? name : person?.Name;
}
