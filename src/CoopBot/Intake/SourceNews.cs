namespace CoopBot.Intake;

/// <summary>What operators are told of a source.</summary>
internal enum SourceNews
{
    None,

    /// <summary>It has failed several times in a row.</summary>
    Failing,

    /// <summary>Its server says that it is gone for good.</summary>
    Ended,

    /// <summary>It was told as failing, and has now worked twice in a row.</summary>
    Working,
}
