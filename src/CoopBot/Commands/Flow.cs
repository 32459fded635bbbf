namespace CoopBot.Commands;

/// <summary>Whether a line is answered, as fast as it came.</summary>
internal enum Flow
{
    Free,

    /// <summary>It is not, and that is said.</summary>
    Held,

    /// <summary>It is not, and nothing is said any more.</summary>
    Silent,
}
