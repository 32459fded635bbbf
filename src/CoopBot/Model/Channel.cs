namespace CoopBot.Model;

/// <summary>A chat that people read and only its admins write in, as the platform found it by its name.</summary>
/// <param name="Address">Null when there is no such channel, or the platform has none.</param>
/// <param name="Title">What people call it.</param>
/// <param name="IsYours">True when the person who asks looks after it.</param>
/// <param name="IsOpen">True when the bot may post in it.</param>
internal sealed record Channel(ChatAddress? Address, string Title, bool IsYours, bool IsOpen);
