namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>What a press of a button means.</summary>
/// <param name="Command">What would have been typed.</param>
/// <param name="InPlace">True when the answer takes the place of the message the button stands under.</param>
internal sealed record PressedButton(string Command, bool InPlace);
