namespace CoopBot.Model;

/// <summary>A button that says a command for the reader.</summary>
/// <param name="Command">What would have been typed: <c>/why 12</c>.</param>
/// <param name="InPlace">True when the answer takes the place of the message the button stands under, where the platform can: paging, settings.</param>
/// <param name="Short">A label that still tells it apart where the buttons of many parts stand together, such as <c>#12</c>; null when it may be left out there.</param>
internal sealed record Button(string Label, string Command, bool InPlace = false, string? Short = null);
