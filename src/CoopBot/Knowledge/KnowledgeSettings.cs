using CoopBot.Model;

namespace CoopBot.Knowledge;

internal sealed class KnowledgeSettings : ISettings
{
    public static string Section => "Knowledge";

    /// <summary>A folder whose files replace the shipped data files of the same relative path; empty for none.</summary>
    public string Overrides { get; set; } = "";

    public IEnumerable<SettingProblem> Problems() => [];
}
