using CoopBot.Model;

namespace CoopBot.Storage;

internal sealed class StorageSettings : ISettings
{
    public static string Section => "Storage";

    /// <summary>A SQLite file (a path, or <c>Data Source=...</c>), or <c>Host=...</c> for PostgreSQL.</summary>
    public string ConnectionString { get; set; } = "data/coopbot.db";

    public IEnumerable<SettingProblem> Problems()
    {
        if (string.IsNullOrWhiteSpace(ConnectionString))
            yield return new(nameof(ConnectionString), ConnectionString, "a SQLite file such as data/coopbot.db, or Host=... for PostgreSQL");
    }
}
