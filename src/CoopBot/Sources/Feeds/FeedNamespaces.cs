using System.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>Names of the modules that are understood; and prefixes that a feed uses without declaring them, which a strict reader refuses.</summary>
internal sealed class FeedNamespaces(NameTable names) : XmlNamespaceManager(names)
{
    internal const string Content = "http://purl.org/rss/1.0/modules/content";
    internal const string Dublin = "http://purl.org/dc/elements/1.1";
    internal const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns";
    internal const string FeedBurner = "http://rssnamespace.org/feedburner/ext/1.0";
    internal const string Atom = "http://www.w3.org/2005/Atom";

    public override string? LookupNamespace(string prefix) => base.LookupNamespace(prefix) ?? prefix switch
    {
        "content" => Content,
        "dc" => Dublin,
        "rdf" => Rdf,
        "feedburner" => FeedBurner,
        "atom" => Atom,
        _ => $"urn:undeclared:{prefix}",
    };
}
