using System.Globalization;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>What a feed in XML says of itself, in its channel and around it.</summary>
internal sealed class FeedHead
{
    private const int MinutesAYear = 365 * 24 * 60;

    private readonly FeedNode root;
    private readonly FeedNode head;
    private readonly Uri from;

    internal FeedHead(FeedNode root, Uri address)
    {
        this.root = root;
        head = root.Children.FirstOrDefault(child => child.Is("channel")) ?? root;
        from = head.From(address);
    }

    internal bool IsAtom => root.Is("feed");

    internal string? Title => IsAtom ? AtomEntry.Title(head.Own("title")) : PlainTitle.OfHtml(head.Own("title")?.Html());

    internal Uri? Link =>
        (IsAtom ? null : WebAddress.Resolve(from, head.All("link").Select(link => link.Words()).FirstOrDefault(link => link is not null))) ?? Related("alternate");

    internal string? Language =>
        LanguageCode.Of(head.Own("language")?.Words()) ?? LanguageCode.Of(head.Of(Modules.Dublin, "language")?.Words())
            ?? LanguageCode.Of(head.Attribute("xml:lang")) ?? LanguageCode.Of(root.Attribute("xml:lang"));

    internal string? Author => IsAtom ? People.OfAtom(head, head.Space) : null;

    /// <summary>The link of a relation; Atom's links are at home in RSS too.</summary>
    internal Uri? Related(string relation) => AtomEntry.Link(head, IsAtom ? head.Space : Modules.Atom, relation, from);

    internal int? Ttl
    {
        get
        {
            if (Number(head.Own("ttl")?.Words()) is { } minutes)
                return minutes;
            int? period = head.Of(Modules.Syndication, "updatePeriod")?.Words()?.ToLowerInvariant() switch
            {
                "hourly" => 60,
                "daily" => 24 * 60,
                "weekly" => 7 * 24 * 60,
                "monthly" => 30 * 24 * 60,
                "yearly" => MinutesAYear,
                _ => null,
            };
            return period is null ? null : Math.Max(1, period.Value / (Number(head.Of(Modules.Syndication, "updateFrequency")?.Words()) ?? 1));
        }
    }

    internal string Format
    {
        get
        {
            var version = root.Attribute("version");
            if (IsAtom)
                return root.Space == Modules.OldAtom || (root.Space != Modules.Atom && version == "0.3") ? "atom 0.3" : "atom 1.0";
            if (root.Is("rdf"))
                return root.DefaultSpace == Modules.Rss090 || head.Space == Modules.Rss090 ? "rss 0.90" : "rss 1.0";
            return version is null ? "rss" : version[0] == '2' ? "rss 2.0" : "rss " + (version.Length > 10 ? version[..10] : version);
        }
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MinutesAYear ? number : null;
}
