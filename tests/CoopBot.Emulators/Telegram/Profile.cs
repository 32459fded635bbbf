namespace CoopBot.Emulators.Telegram;

/// <summary>What the bot says of itself: names, descriptions and command menus, by language ("" for all others).</summary>
internal sealed class Profile
{
    /// <summary>By the scope as text, such as "default" or "chat:-100123", and the language.</summary>
    public Dictionary<(string Scope, string Language), IReadOnlyList<SimulatedCommand>> Commands { get; } = [];

    /// <summary>By the field, such as "description", and the language.</summary>
    public Dictionary<(string Field, string Language), string> Texts { get; } = [];
}
