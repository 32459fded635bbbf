namespace CoopBot.Storage;

/// <summary>When a commit is on the disk. Neither is lost when the program ends, however it ends.</summary>
internal enum Durability
{
    /// <summary>Once it returns: not even a power cut takes it back.</summary>
    Synced,

    /// <summary>
    /// With the next that is synced, or when the system gets to it. A power cut may take back the last of these, all from some moment on: good for what
    /// would be found again; and what is told of it to people is synced together with it.
    /// </summary>
    Deferred,
}
