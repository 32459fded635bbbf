using CoopBot.Tests.Storage;

namespace CoopBot.Tests.WholeProgram;

/// <summary>Until it is disposed of, the SQLite file cannot be opened.</summary>
internal sealed class Outage : IDisposable
{
    private readonly string folder;
    private readonly string away;

    public Outage(TestStore store)
    {
        folder = Path.GetDirectoryName(store.ConnectionString)!;
        away = folder + "-away";
        Directory.Move(folder, away);
        // Whoever still holds the file open would not notice.
        store.Another().Dispose();
    }

    public void Dispose() => Directory.Move(away, folder);
}
