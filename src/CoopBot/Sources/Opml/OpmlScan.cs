using System.Collections.Immutable;
using System.Xml;
using CoopBot.Model;

namespace CoopBot.Sources.Opml;

/// <summary>What has been read of a list so far: the folders we stand in, the sources, the problems.</summary>
internal sealed class OpmlScan
{
    private const int Most = 10_000;
    private const int MostProblems = 50;
    private const int Deepest = 20;

    private readonly List<Folder> folders = [];
    private readonly Dictionary<string, SourceRow> sources = [];
    private readonly List<SourceRow> order = [];
    private readonly List<string> problems = [];
    private int seen;
    private int untold;

    internal bool IsFull => seen > Most;

    internal bool HasBegun => seen > 0;

    internal void Take(XmlReader reader)
    {
        if (!reader.LocalName.Equals("outline", StringComparison.OrdinalIgnoreCase)) return;
        if (reader.NodeType == XmlNodeType.EndElement)
        {
            Leave();
            return;
        }
        if (reader.NodeType != XmlNodeType.Element) return;
        seen++;
        if (IsFull) return;
        foreach (var folder in folders) folder.HasChildren = true;
        var outline = Outline.Read(reader);
        if (outline.IsSource) Add(outline);
        else if (reader.IsEmptyElement) Complain(outline.WithoutAddress);
        if (!reader.IsEmptyElement) folders.Add(new(outline));
    }

    internal OpmlList Result(string? broken = null)
    {
        if (IsFull) problems.Add($"It holds more than {Most} entries; what follows is not read.");
        if (untold > 0) problems.Add($"And {untold} more entries of these kinds.");
        if (broken is not null) problems.Add(broken);
        else if (!HasBegun) problems.Add("It holds no entries.");
        return new([.. order], [.. problems]);
    }

    private void Leave()
    {
        if (folders.Count == 0) return;
        var left = folders[^1];
        folders.RemoveAt(folders.Count - 1);
        if (!left.HasChildren && !left.Outline.IsSource) Complain(left.Outline.WithoutAddress);
    }

    private void Add(Outline outline)
    {
        if (outline.ToSource(Group()) is not { } source)
        {
            Complain(outline.Unreadable);
            return;
        }
        if (sources.TryAdd(source.Id, source)) order.Add(source);
        else Complain($"{outline.Called} stands in it twice; the first is taken.");
    }

    private string? Group()
    {
        var names = folders.Where(folder => !folder.Outline.IsSource).Select(folder => folder.Outline.FolderName).Where(name => name.Length > 0).Take(Deepest).ToList();
        return names.Count == 0 ? null : string.Join('/', names);
    }

    private void Complain(string sentence)
    {
        if (problems.Count < MostProblems) problems.Add(sentence);
        else untold++;
    }

    private sealed class Folder(Outline outline)
    {
        internal Outline Outline => outline;

        internal bool HasChildren { get; set; }
    }
}
