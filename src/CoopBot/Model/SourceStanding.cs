namespace CoopBot.Model;

/// <summary>Whether a source is looked at.</summary>
internal enum SourceStanding
{
    On,

    /// <summary>Switched off by the operator, or not yet switched on.</summary>
    Off,

    /// <summary>Its server said that it is gone for good.</summary>
    Ended,

    /// <summary>The settings name it no longer.</summary>
    Unlisted,
}
