using System.Collections.Frozen;

namespace CoopBot.Sources.Feeds.Xml;

/// <summary>Short names of the formats and modules that are understood, by their addresses and by the prefix of those that forget to declare one.</summary>
internal static class Modules
{
    internal const string Atom = "atom";
    internal const string OldAtom = "atom03";
    internal const string Content = "content";
    internal const string Dublin = "dc";
    internal const string DublinTerms = "dcterms";
    internal const string FeedBurner = "feedburner";
    internal const string ITunes = "itunes";
    internal const string Media = "media";
    internal const string Rdf = "rdf";
    internal const string Rss090 = "rss090";
    internal const string Rss10 = "rss10";
    internal const string Syndication = "sy";
    internal const string Xml = "xml";

    // Some write an address without the slash or the number sign it ends with, or with other capitals.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["http://www.w3.org/2005/Atom"] = Atom,
        ["http://purl.org/atom/ns"] = OldAtom,
        ["http://purl.org/rss/1.0"] = Rss10,
        ["http://my.netscape.com/rdf/simple/0.9"] = Rss090,
        ["http://channel.netscape.com/rdf/simple/0.9"] = Rss090,
        ["http://purl.org/rss/1.0/modules/content"] = Content,
        ["http://purl.org/rss/1.0/modules/syndication"] = Syndication,
        ["http://purl.org/dc/elements/1.0"] = Dublin,
        ["http://purl.org/dc/elements/1.1"] = Dublin,
        ["http://purl.org/dc/terms"] = DublinTerms,
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns"] = Rdf,
        ["http://rssnamespace.org/feedburner/ext/1.0"] = FeedBurner,
        ["http://search.yahoo.com/mrss"] = Media,
        ["http://www.rssboard.org/media-rss"] = Media,
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = ITunes,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Known = Names.Values.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The module of a declared address; of an unknown one the address itself.</summary>
    internal static string Of(string address)
    {
        var bare = address.Trim().TrimEnd('/', '#');
        return Names.GetValueOrDefault(bare) ?? bare;
    }

    /// <summary>An element of the media module, in the item itself or in the media it holds.</summary>
    internal static FeedNode? InMedia(FeedNode item, string name) => item.Of(Media, name)
        ?? item.Children.Where(child => child.Space == Media && (child.Is("group") || child.Is("content"))).Select(child => child.Of(Media, name)).FirstOrDefault(found => found is not null);

    /// <summary>The module that a prefix means which nobody has declared.</summary>
    internal static string OfPrefix(string prefix) => Known.TryGetValue(prefix, out var module) ? module : "prefix " + prefix;
}
