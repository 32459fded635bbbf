namespace CoopBot.Emulators.Slack.ByHand;

/// <summary>What somebody does on the page. Which fields are asked depends on what it is.</summary>
/// <param name="As">The id of whoever does it.</param>
/// <param name="Message">Its ts.</param>
/// <param name="View">The id of a modal or a Home, where no message is meant.</param>
/// <param name="Text">Words, or the action_id of what is pressed or chosen in.</param>
internal sealed record PageAct(string Do, string As, string? Channel = null, string? Text = null, string? Thread = null, string? Message = null, string? View = null, IReadOnlyList<string>? Values = null);
