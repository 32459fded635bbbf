namespace CoopBot.Digests;

/// <summary>What is wrong with an expression.</summary>
internal enum CronFault
{
    Unreadable,

    /// <summary>It names a day that never comes.</summary>
    Never,

    /// <summary>Two of its times lie closer together than <see cref="CronRule.Shortest"/>.</summary>
    TooOften,
}
