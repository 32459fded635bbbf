namespace CoopBot.Digests;

/// <summary>Why several stories come together that were to come at once.</summary>
internal enum AlertCause
{
    /// <summary>They came within a moment.</summary>
    Moment,

    /// <summary>They waited for the end of quiet hours.</summary>
    Quiet,

    /// <summary>They waited for the end of a pause.</summary>
    Pause,
}
