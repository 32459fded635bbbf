namespace CoopBot.Emulators.Telegram.ByHand;

/// <summary>What somebody does on the page. Which fields are asked depends on what it is.</summary>
/// <param name="As">The id of whoever does it.</param>
internal sealed record PageAct(string Do, long As, long Chat, string? Text = null, int? Thread = null, int? Message = null);
