namespace CoopBot.Model;

/// <summary>Who named a source.</summary>
internal enum SourceOrigin
{
    /// <summary>The settings: it goes when they name it no longer.</summary>
    Settings,

    /// <summary>The list that comes with the program: off until the operator switches it on.</summary>
    Starter,

    /// <summary>The operator, while the program ran or with a verb of it.</summary>
    Added,
}
