namespace CoopBot.Tests.WholeProgram.Alike;

/// <summary>What a reader does.</summary>
internal enum Way
{
    /// <summary>Writes to the bot alone.</summary>
    Say,

    /// <summary>Presses a button whose answer is a new message.</summary>
    Press,

    /// <summary>Presses a button whose answer takes the place of the message.</summary>
    Turn,

    /// <summary>Waits for the digest.</summary>
    Wait,
}
