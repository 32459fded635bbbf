namespace CoopBot.Commands;

/// <summary>What is wrong with the end of a pause.</summary>
internal enum PauseFault
{
    Unreadable,

    /// <summary>It lies behind us.</summary>
    Past,

    /// <summary>It lies more than a year ahead.</summary>
    TooLong,
}
