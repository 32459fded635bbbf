namespace CoopBot.Model;

/// <summary>One section of the settings: plain properties whose initial values are the defaults.</summary>
internal interface ISettings
{
    /// <summary>The section's name in appsettings.json.</summary>
    static abstract string Section { get; }

    /// <summary>Every value that cannot be worked with. The start stops on any of them.</summary>
    IEnumerable<SettingProblem> Problems();
}
