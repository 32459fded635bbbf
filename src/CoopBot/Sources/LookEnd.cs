namespace CoopBot.Sources;

/// <summary>How a look at a source ended.</summary>
internal enum LookEnd
{
    Done,
    Failed,

    /// <summary>The source was not asked at all.</summary>
    Postponed,
}
