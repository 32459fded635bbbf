namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>A press or a choice.</summary>
/// <param name="Type">button, static_select, multi_static_select.</param>
internal sealed record ActionTaken(string ActionId, string Type)
{
    /// <summary>Of a button.</summary>
    public string? Value { get; init; }

    public ChosenOption? SelectedOption { get; init; }

    public IReadOnlyList<ChosenOption>? SelectedOptions { get; init; }
}
