namespace CoopBot.Stories;

/// <summary>How two articles stand to each other.</summary>
internal enum Tie
{
    None,

    /// <summary>Another event of the same matter: it may carry the story on, and belongs to it only then.</summary>
    SameMatter,

    SameEvent,

    /// <summary>Nearly the same words.</summary>
    SameText,
}
