using System.Collections.Immutable;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>Reads RSS and Atom, item by item.</summary>
internal sealed class XmlFeed
{
    private readonly FeedProblems problems;
    private readonly DateReading dates;
    private readonly FeedTree tree;
    private readonly FeedNode? root;
    private readonly Uri address;
    private Uri? around;

    internal XmlFeed(string text, FeedProblems problems, Uri address, int from = 0)
    {
        (this.problems, this.address) = (problems, address);
        dates = new DateReading(problems);
        tree = new FeedTree(text, problems, from);
        root = tree.Enter();
    }

    internal string? RootName => root?.Name;

    internal FeedDocument.Feed Read()
    {
        var items = ImmutableArray.CreateBuilder<FeedItem>();
        var empty = 0;
        foreach (var node in tree.Items())
        {
            if (node.IsEmpty)
            {
                empty++;
                continue;
            }
            if (items.Count == FeedDocument.MostItems)
            {
                problems.Tell($"It has more than {FeedDocument.MostItems} items; the others are not read.");
                break;
            }
            var item = node.Is("entry") ? AtomEntry.Read(node, Around(), dates) : RssItem.Read(node, Around(), dates);
            if (item.Title is not null || item.Text.Length > 0)
                items.Add(item);
            else
                empty++;
        }
        if (empty > 0)
            problems.Tell(empty == 1 ? "An item has neither title nor text and is left out." : $"{empty} items have neither title nor text and are left out.");
        return Feed(new FeedHead(root!, address), items);
    }

    private FeedDocument.Feed Feed(FeedHead head, ImmutableArray<FeedItem>.Builder items)
    {
        var broken = tree.BrokenAt is { } at ? $"the document is broken at line {problems.LineOf(at)}, and what follows is not read" : null;
        if (broken is not null)
            problems.Tell($"T{broken[1..]}.");
        var author = head.Author;
        return new FeedDocument.Feed(head.Format, [.. items.Select(item => item.Author is null ? item with { Author = author } : item)], head.Language)
        {
            Title = head.Title,
            Link = head.Link,
            Ttl = head.Ttl,
            Hub = head.Related("hub"),
            Self = head.Related("self"),
            Next = head.Related("next"),
            Broken = broken,
            Problems = problems.Sentences(),
        };
    }

    /// <summary>A feed that was saved as a file does not know its address; its links are then counted from the page it belongs to.</summary>
    private Uri Around()
    {
        if (around is null && !WebAddress.IsWeb(address) && new FeedHead(root!, address) is var head)
            around = head.Related("self") ?? head.Link;
        return around ??= address;
    }
}
