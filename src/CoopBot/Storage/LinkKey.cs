using System.Security.Cryptography;
using System.Text;

namespace CoopBot.Storage;

/// <summary>An address in the form in which two are one: without scheme, www, a last slash, an anchor and what only counts visitors.</summary>
internal static class LinkKey
{
    private const int Bytes = 16;
    private static readonly string[] Counting = ["utm_", "fbclid", "gclid", "yclid", "mc_cid", "mc_eid", "ref=", "from=rss", "at_medium", "at_campaign", "cmpid", "ocid"];

    /// <summary>128 bits in hexadecimal; null for a home page, which is no article's own address.</summary>
    public static string? Of(Uri? link)
    {
        if (link is null || !link.IsAbsoluteUri) return null;
        var path = link.AbsolutePath.TrimEnd('/');
        var query = string.Join('&', link.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !Counting.Any(prefix => pair.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))));
        if (path.Length == 0 && query.Length == 0) return null;
        var host = link.Host.StartsWith("www.", StringComparison.Ordinal) ? link.Host[4..] : link.Host;
        var port = link.IsDefaultPort ? "" : $":{link.Port}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{host}{port}{path}?{query}")).AsSpan(0, Bytes));
    }
}
