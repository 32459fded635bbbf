namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Takes the token out of texts that others will read. It stands in the path of every call, and so in what proxies and gateways write.</summary>
/// <param name="token">"123456:secret". https://core.telegram.org/bots/api#authorizing-your-bot</param>
internal sealed class Redaction(string token)
{
    private const string Mark = "…";

    // The longest first: the whole token before its secret half.
    private readonly string[] secrets =
        [.. new[] { token, token[(token.IndexOf(':') + 1)..] }
            .SelectMany(secret => new[] { secret, InPath(secret), Uri.EscapeDataString(secret) })
            .Where(secret => secret.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(secret => secret.Length)];

    /// <summary>As it stands in an address: the colon as it is, whatever else could lead astray escaped.</summary>
    internal static string InPath(string token) => Uri.EscapeDataString(token).Replace("%3A", ":", StringComparison.Ordinal);

    internal string Clean(string text) =>
        secrets.Aggregate(text, (clean, secret) => clean.Replace(secret, Mark, StringComparison.OrdinalIgnoreCase));
}
