namespace CoopBot.Model;

/// <summary>What goes first when a chat has several messages waiting, the most urgent first.</summary>
internal enum Urgency
{
    /// <summary>Somebody waits for it.</summary>
    Reply,

    /// <summary>News of this moment, or a word to an operator.</summary>
    Alert,

    Digest,
}
