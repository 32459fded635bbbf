namespace CoopBot.Emulators.Slack;

/// <summary>Something to choose from: a menu, checkboxes, radio buttons, or a field for a time.</summary>
/// <param name="Type">As Block Kit names it.</param>
/// <param name="Label">The label of the input it stands in, or the text of the section.</param>
/// <param name="Initial">The values chosen before anybody touched it.</param>
public sealed record SimulatedSelect(string Type, string? Label, string? Placeholder, string ActionId, string BlockId, IReadOnlyList<SimulatedOption> Options, IReadOnlyList<string> Initial)
{
    /// <summary>Whether more than one may be chosen.</summary>
    public bool IsMulti => Type is "multi_static_select" or "multi_conversations_select" or "multi_channels_select" or "checkboxes";
}
