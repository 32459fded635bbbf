using CoopBot.Model;

namespace CoopBot.Sources.Folders;

/// <summary>What one look at a folder leaves for the next: which files are still growing, which are done, which problems were told.</summary>
internal sealed class FolderMemory(TimeProvider time)
{
    /// <summary>How long a file that was just written has to stay as it is.</summary>
    internal static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    // Old enough to be finished even if the clock of the disk's machine is some seconds behind ours.
    private static readonly TimeSpan Old = TimeSpan.FromMinutes(1);

    // A file that cannot be read, or was handed out and yet is not stored, is tried again, but not at every look.
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, FolderFile> known = [];
    private readonly Dictionary<string, string> hashes = [];
    private readonly Dictionary<string, (FolderFile File, long Since)> growing = [];
    private readonly Dictionary<string, (FolderFile File, string? Problem, string? Hash, long Since)> aside = [];
    private IReadOnlyCollection<string> told = [];

    /// <summary>Whether some file is being waited for.</summary>
    internal bool IsWaiting => growing.Count > 0;

    /// <summary>Drops what is remembered of files that are no longer there.</summary>
    internal void Forget(IReadOnlyList<FolderFile> present)
    {
        var names = present.Select(file => file.Identity).ToHashSet();
        foreach (var gone in known.Keys.Concat(growing.Keys).Concat(aside.Keys).Where(name => !names.Contains(name)).ToList())
        {
            known.Remove(gone);
            hashes.Remove(gone);
            growing.Remove(gone);
            aside.Remove(gone);
        }
    }

    /// <param name="open">Files the store was asked about.</param>
    /// <param name="stored">The hashes of those that it has.</param>
    internal void Learn(IReadOnlyList<FolderFile> open, IReadOnlyDictionary<string, string> stored)
    {
        foreach (var file in open)
        {
            if (!stored.TryGetValue(file.Identity, out var hash)) continue;
            hashes[file.Identity] = hash;
            // What was handed out lies there now: it need not be read again to be known.
            if (hash.Length == 0 || (aside.TryGetValue(file.Identity, out var last) && last.File == file && last.Hash == hash)) Close(file);
        }
    }

    /// <summary>Whether what the file holds is what is stored of it.</summary>
    internal bool IsStored(FolderFile file, Found found)
    {
        if (!found.IsIn(hashes)) return false;
        Close(file);
        return true;
    }

    private void Close(FolderFile file)
    {
        known[file.Identity] = file;
        growing.Remove(file.Identity);
        aside.Remove(file.Identity);
    }

    /// <summary>Whether the file, as it stands, is neither stored nor set aside.</summary>
    internal bool IsOpen(FolderFile file) =>
        !(known.TryGetValue(file.Identity, out var stored) && stored == file)
        && !(aside.TryGetValue(file.Identity, out var last) && last.File == file && time.GetElapsedTime(last.Since) < Again);

    /// <summary>
    /// Whether the file has stopped growing: it is old, or it stayed the same between two looks. The second needs no agreement of clocks,
    /// so that a file dated in the future is taken too.
    /// </summary>
    internal bool HasSettled(FolderFile file)
    {
        if (time.GetUtcNow() - file.Written > Old)
            return true;
        if (!growing.TryGetValue(file.Identity, out var before) || before.File != file)
        {
            growing[file.Identity] = (file, time.GetTimestamp());
            return false;
        }
        return time.GetElapsedTime(before.Since) >= Settling;
    }

    /// <summary>Leaves the file alone for a while, because it was handed out or because of a problem.</summary>
    /// <returns>Whether the problem is one that was not told of the file as it stands.</returns>
    internal bool SetAside(FolderFile file, string? problem = null, string? hash = null)
    {
        var isNew = !aside.TryGetValue(file.Identity, out var last) || last.File != file || last.Problem != problem;
        growing.Remove(file.Identity);
        aside[file.Identity] = (file, problem, hash, time.GetTimestamp());
        return isNew;
    }

    /// <summary>Those of the folder's own problems that were not there at the last look.</summary>
    internal IReadOnlyList<string> New(IReadOnlyCollection<string> problems)
    {
        List<string> fresh = [.. problems.Except(told)];
        told = problems;
        return fresh;
    }
}
