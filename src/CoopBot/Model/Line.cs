namespace CoopBot.Model;

/// <summary>A line somebody typed, or a button they pressed.</summary>
/// <param name="User">The platform's id for the person.</param>
/// <param name="IsLocal">True when it was typed on the machine the program runs on.</param>
/// <param name="Language">The language the platform says the person uses.</param>
/// <param name="Zone">The IANA zone the platform says the person lives in.</param>
internal sealed record Line(ChatAddress Chat, string User, string Text, bool IsLocal = false, string? Language = null, string? Zone = null)
{
    /// <summary>True when others read along: a group, a channel.</summary>
    public bool IsShared { get; init; }

    /// <summary>True when the platform says that the person looks after this shared chat. Asked for only when the line needs it.</summary>
    public bool IsAdmin { get; init; }

    /// <summary>False where everybody in a shared chat looks after it.</summary>
    public bool HasAdmins { get; init; } = true;

    /// <summary>True when nobody but the person sees the answer, though the chat is shared.</summary>
    public bool IsForOne { get; init; }

    /// <summary>True when the bot is heard in the chat but is not in it, and so cannot write there by itself.</summary>
    public bool IsAway { get; init; }

    /// <summary>What people call the chat: the name of the group or of the person.</summary>
    public string? Title { get; init; }

    /// <summary>The channel that the line speaks of; null when it speaks of none.</summary>
    public Channel? Channel { get; init; }
}
