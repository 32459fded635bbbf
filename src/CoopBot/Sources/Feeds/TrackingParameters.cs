namespace CoopBot.Sources.Feeds;

/// <summary>Takes off a link what only tells the publisher where a reader came from.</summary>
internal static class TrackingParameters
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "igshid", "mc_cid", "mc_eid", "_openstat",
        "_hsenc", "_hsmi", "mkt_tok", "wt_mc", "at_medium", "at_campaign", "ito", "xtor", "cmpid",
    };

    internal static Uri? OffIfAny(Uri? link) => link is null ? null : Off(link);

    internal static Uri Off(Uri link)
    {
        if (link.Query.Length < 2)
            return link;
        var parts = link.Query[1..].Split('&');
        var kept = parts.Where(part => !IsTracking(part.Split('=')[0])).ToArray();
        return kept.Length == parts.Length ? link : new UriBuilder(link) { Query = string.Join('&', kept) }.Uri;
    }

    private static bool IsTracking(string name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Names.Contains(name);
}
