using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>The files of an item: enclosures, media of the media module; its preview picture only where there is nothing else.</summary>
internal static class Enclosures
{
    private const int Most = 50;

    internal static ImmutableArray<Enclosure> Of(FeedNode item, Uri around)
    {
        var files = item.All("enclosure")
            .Concat(item.All(item.Space, "link").Concat(item.All(Modules.Atom, "link")).Where(link => link.Attribute("rel") == "enclosure"))
            .Concat(Media(item, "content"));
        ImmutableArray<Enclosure> found = Files(files, around);
        return found.Length > 0 ? found : Files(Media(item, "thumbnail"), around);
    }

    internal static ImmutableArray<Enclosure> Once(IEnumerable<Enclosure> files) => [.. files.DistinctBy(file => file.Address).Take(Most)];

    internal static long? Length(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0 ? length : null;

    private static ImmutableArray<Enclosure> Files(IEnumerable<FeedNode> nodes, Uri around) => Once(
        from node in nodes
        let address = WebAddress.Resolve(node.From(around), node.Attribute("url") ?? node.Attribute("href"))
        where address is not null
        select new Enclosure(address, node.Attribute("type"), Length(node.Attribute("length") ?? node.Attribute("fileSize"))));

    /// <summary>Beside the item's own, those in its groups, and the previews of its media.</summary>
    private static IEnumerable<FeedNode> Media(FeedNode item, string name)
    {
        var groups = item.All(Modules.Media, "group").ToList();
        return item.All(Modules.Media, name)
            .Concat(groups.SelectMany(group => group.All(Modules.Media, name)))
            .Concat(name == "thumbnail" ? item.All(Modules.Media, "content").SelectMany(content => content.All(Modules.Media, name)) : []);
    }
}
