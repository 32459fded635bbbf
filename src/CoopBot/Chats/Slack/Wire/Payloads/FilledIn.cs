namespace CoopBot.Chats.Slack.Wire.Payloads;

internal sealed record FilledIn(string Type)
{
    public ChosenOption? SelectedOption { get; init; }

    public IReadOnlyList<ChosenOption>? SelectedOptions { get; init; }
}
