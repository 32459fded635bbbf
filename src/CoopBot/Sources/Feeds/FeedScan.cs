using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace CoopBot.Sources.Feeds;

/// <summary>What has been read of a feed so far: its items, and what the feed says of them all.</summary>
internal sealed class FeedScan(Uri address)
{
    private readonly ImmutableArray<FeedItem>.Builder items = ImmutableArray.CreateBuilder<FeedItem>();
    private Uri from = address;
    private string? language;

    internal bool HasRoot { get; private set; }

    internal bool HasChannel { get; private set; }

    /// <summary>Goes into the root, or into the channel within it.</summary>
    internal void Enter(XmlReader reader)
    {
        HasChannel = HasRoot;
        HasRoot = true;
        if (reader.GetAttribute("xml:base") is { } own && Uri.TryCreate(from, own.Trim(), out var resolved))
            from = resolved;
        language = LanguageCode.Of(reader.GetAttribute("xml:lang")) ?? language;
        reader.Read();
    }

    internal void Take(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "item":
                Add(RssItem.Read(element, from));
                break;
            case "entry":
                Add(AtomEntry.Read(element, from));
                break;
            case "language":
                language = LanguageCode.Of(element.Value) ?? language;
                break;
        }
    }

    internal FeedDocument.Feed Result(string? broken) => new(items.ToImmutable(), language, broken);

    private void Add(FeedItem item)
    {
        if (item.Title is not null || item.Text.Length > 0)
            items.Add(item);
    }
}
