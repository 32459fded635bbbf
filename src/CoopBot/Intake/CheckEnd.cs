namespace CoopBot.Intake;

/// <summary>How the check of one source ended.</summary>
internal enum CheckEnd
{
    Done,
    Failed,

    /// <summary>Its server is to be left alone for now, or asks for it.</summary>
    Postponed,

    /// <summary>The service, or another check, is looking at it at this moment.</summary>
    Busy,

    /// <summary>It was switched off or removed meanwhile.</summary>
    Off,
}
