namespace CoopBot.Sources.Feeds.Xml;

/// <summary>
/// Builds the elements of a feed and hands out each item as soon as it is whole, so that only one is held at a time. Tags that are not closed,
/// or closed in the wrong order, cost no more than the element they stand in.
/// </summary>
internal sealed class FeedTree(string text, FeedProblems problems, int from = 0)
{
    /// <summary>What is nested deeper than any article is left out.</summary>
    private const int Deepest = 120;
    private const int MostPrefixes = 200;

    private static readonly HashSet<string> OneLine = new(["title", "link", "guid", "pubDate", "enclosure", "category", "id", "updated", "published"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Fields = new([.. OneLine, "author", "description", "comments", "source", "summary", "content"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Void = new(["br", "hr", "img", "input", "wbr", "col", "embed"], StringComparer.OrdinalIgnoreCase);

    private readonly XmlScan scan = new(text, problems, from);
    private readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal) { ["xml"] = Modules.Xml };
    private FeedNode? open;
    private FeedNode? item;
    private int tooDeep;

    /// <summary>The outermost element, without its items; null when there is none.</summary>
    internal FeedNode? Root { get; private set; }

    /// <summary>Where the document broke off; null when it came to its end.</summary>
    internal int? BrokenAt { get; private set; }

    /// <summary>Reads up to the first tag.</summary>
    internal FeedNode? Enter()
    {
        for (var piece = scan.Next(); piece != Piece.Eof; piece = scan.Next())
        {
            if (piece != Piece.Start)
                continue;
            Start();
            return Root;
        }
        return null;
    }

    internal IEnumerable<FeedNode> Items()
    {
        while (open is not null)
        {
            var before = item;
            switch (scan.Next())
            {
                case Piece.Start:
                    Start();
                    break;
                case Piece.End:
                    Close(scan.Name);
                    break;
                case Piece.Text when tooDeep == 0:
                    open.Add(XmlText.Decode(scan.Raw, scan.Begin, problems));
                    break;
                case Piece.Literal when tooDeep == 0:
                    open.Add(XmlText.Literal(scan.Raw, scan.Begin, problems));
                    break;
                case Piece.Eof:
                    // An item that was cut on its way is not told by halves.
                    BrokenAt = scan.Begin;
                    yield break;
            }
            if (before is not null && before != item)
                yield return before;
        }
    }

    private void Start()
    {
        var colon = scan.Name.IndexOf(':');
        var (prefix, name) = colon < 0 ? ("", scan.Name) : (scan.Name[..colon], scan.Name[(colon + 1)..]);
        var isItem = name.Equals("item", StringComparison.OrdinalIgnoreCase) || name.Equals("entry", StringComparison.OrdinalIgnoreCase);
        if (isItem && item is not null && item.Is(name) && SpaceOf(prefix, item.Parent) == item.Space)
        {
            problems.At(scan.Begin, "an item begins before the one before it is closed");
            CloseTo(item);
        }
        else if (item is not null && tooDeep == 0 && open!.Parent == item && OneLine.Contains(open.Name) && prefix.Length == 0 && Fields.Contains(name) && open.Space == item.Space)
        {
            problems.At(scan.Begin, NotClosed(open));
            open = item;
        }
        if (tooDeep > 0 || open?.Depth >= Deepest)
        {
            if (!scan.IsEmpty)
                tooDeep++;
            return;
        }
        var node = Node(prefix, name);
        if (Root is null)
            Root = node;
        else if (isItem && item is null && node.Space is not (Modules.Media or Modules.ITunes))
            item = node;
        else
            open!.Add(node);
        if (!scan.IsEmpty && !Void.Contains(name))
            open = node;
        else if (item == node)
            item = null;
    }

    private FeedNode Node(string prefix, string name)
    {
        var space = open?.DefaultSpace ?? "";
        var attributes = new KeyValuePair<string, string>[scan.Attributes.Count];
        var count = 0;
        foreach (var one in scan.Attributes)
        {
            attributes[count++] = one;
            if (one.Key.Equals("xmlns", StringComparison.OrdinalIgnoreCase))
                space = Modules.Of(one.Value);
            else if (one.Key.StartsWith("xmlns:", StringComparison.OrdinalIgnoreCase) && (prefixes.Count < MostPrefixes || prefixes.ContainsKey(one.Key[6..])))
                prefixes[one.Key[6..]] = Modules.Of(one.Value);
        }
        return new FeedNode(name, prefix.Length == 0 ? space : SpaceOf(prefix, null), space, open, attributes);
    }

    private string SpaceOf(string prefix, FeedNode? parent) =>
        prefix.Length == 0 ? parent?.DefaultSpace ?? "" : prefixes.GetValueOrDefault(prefix) ?? Modules.OfPrefix(prefix);

    private void Close(string tag)
    {
        var name = tag[(tag.IndexOf(':') + 1)..];
        if (tooDeep > 0 && !(item is not null && item.Is(name)))
        {
            tooDeep--;
            return;
        }
        var node = open;
        while (node is not null && !node.Is(name))
            node = node.Parent;
        if (node is null)
        {
            if (!Void.Contains(name))
                problems.At(scan.Begin, "an end tag closes nothing");
            return;
        }
        if (node != open && tooDeep == 0)
            problems.At(scan.Begin, NotClosed(open!));
        CloseTo(node);
    }

    private static string NotClosed(FeedNode node) => $"the tag <{(node.Name.Length > 20 ? node.Name[..20] + "…" : node.Name)}> is not closed where it should be";

    private void CloseTo(FeedNode node)
    {
        tooDeep = 0;
        if (item is not null && node.Depth <= item.Depth)
            item = null;
        open = node.Parent;
    }
}
