namespace CoopBot.Model;

/// <summary>Who named a source.</summary>
internal enum SourceOrigin
{
    /// <summary>The settings: it goes when they name it no longer.</summary>
    Settings,

    /// <summary>The list that comes with the program: on or off as a whole, until the operator decides on this one.</summary>
    Starter,

    /// <summary>The operator: added, or switched on or off, by hand.</summary>
    Added,
}
