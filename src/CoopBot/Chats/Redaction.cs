namespace CoopBot.Chats;

/// <summary>Takes secrets out of texts that others will read. They stand in addresses and headers, and so in what proxies and gateways write.</summary>
internal sealed class Redaction
{
    private const string Mark = "…";

    /// <summary>A part of an address that is shorter is none: a word of the path, a number.</summary>
    private const int ShortestSecretOfAddress = 8;

    // The longest first: a whole token before its half.
    private readonly string[] secrets;

    public Redaction(params IEnumerable<string> secrets) =>
        this.secrets =
            [.. secrets
                .SelectMany(secret => new[] { secret, InPath(secret), Uri.EscapeDataString(secret) })
                .Where(secret => secret.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(secret => secret.Length)];

    /// <summary>As it stands in an address: the colon as it is, whatever else could lead astray escaped.</summary>
    public static string InPath(string secret) => Uri.EscapeDataString(secret).Replace("%3A", ":", StringComparison.Ordinal);

    public string Clean(string text) =>
        secrets.Aggregate(text, (clean, secret) => clean.Replace(secret, Mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same for an address that lets in whoever knows it, besides: as a whole and in its parts. The host is none.</summary>
    public Redaction With(Uri address) =>
        new(secrets.Concat(
            new[] { address.AbsoluteUri, address.PathAndQuery }
                .Concat(address.PathAndQuery.Split('/', '?', '&', '='))
                .Where(part => part.Length >= ShortestSecretOfAddress)));
}
