using System.Xml.Linq;

namespace CoopBot.Sources.Opml;

/// <summary>The attributes that tell what OPML has no words for.</summary>
internal static class OpmlNames
{
    internal static readonly XNamespace Own = "urn:coopbot:sources";

    internal const string Kind = "kind";
    internal const string Address = "address";
    internal const string Standing = "standing";
    internal const string FullText = "fullText";
    internal const string Items = "items";
    internal const string Title = "title";
    internal const string Link = "link";
    internal const string Date = "date";
    internal const string Next = "next";
}
