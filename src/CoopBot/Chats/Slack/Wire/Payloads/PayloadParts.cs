using System.Text.Json;

namespace CoopBot.Chats.Slack.Wire.Payloads;

internal sealed record PayloadUser(string Id)
{
    public string? TeamId { get; init; }
}

internal sealed record PayloadChannel(string Id)
{
    public string? Name { get; init; }
}

/// <summary>Where an action was taken.</summary>
/// <param name="Type">message or view.</param>
internal sealed record Container(string Type)
{
    public string? MessageTs { get; init; }

    public string? ThreadTs { get; init; }

    public string? ChannelId { get; init; }

    public bool IsEphemeral { get; init; }
}

/// <summary>A press or a choice.</summary>
/// <param name="Type">button, static_select, multi_static_select.</param>
internal sealed record ActionTaken(string ActionId, string Type)
{
    /// <summary>Of a button.</summary>
    public string? Value { get; init; }

    public ChosenOption? SelectedOption { get; init; }

    public IReadOnlyList<ChosenOption>? SelectedOptions { get; init; }
}

internal sealed record ChosenOption(string Value);

/// <summary>A modal as it was filled in.</summary>
internal sealed record SubmittedView(string CallbackId, ViewState State)
{
    public string? PrivateMetadata { get; init; }
}

/// <param name="Values">By block, then by action.</param>
internal sealed record ViewState(IReadOnlyDictionary<string, IReadOnlyDictionary<string, FilledIn>> Values);

internal sealed record FilledIn(string Type)
{
    public ChosenOption? SelectedOption { get; init; }

    public IReadOnlyList<ChosenOption>? SelectedOptions { get; init; }
}

/// <summary>The message a shortcut was chosen for.</summary>
internal sealed record ShortcutMessage(string Ts)
{
    public string? ThreadTs { get; init; }

    public string? User { get; init; }

    public string? BotId { get; init; }

    /// <summary>As Slack keeps them: of the bot's own messages what the bot sent.</summary>
    public JsonElement? Blocks { get; init; }
}
