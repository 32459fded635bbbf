namespace CoopBot.Model;

/// <summary>A line somebody typed, or a button they pressed.</summary>
/// <param name="User">The platform's id for the person.</param>
/// <param name="IsLocal">True when it was typed on the machine the program runs on.</param>
/// <param name="Language">The language the platform says the person uses.</param>
/// <param name="Zone">The IANA zone the platform says the person lives in.</param>
internal sealed record Line(ChatAddress Chat, string User, string Text, bool IsLocal = false, string? Language = null, string? Zone = null);
