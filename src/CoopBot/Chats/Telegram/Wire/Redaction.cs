namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Takes the token out of texts that others will read. It stands in the path of every call, and so in what proxies and gateways write.</summary>
/// <param name="token">"123456:secret". https://core.telegram.org/bots/api#authorizing-your-bot</param>
internal sealed class Redaction(string token)
{
    private const string Mark = "…";

    // The longest first: the whole token before its secret half.
    private readonly string[] secrets =
        [.. new[] { token, token[(token.IndexOf(':') + 1)..] }
            .SelectMany(secret => new[] { secret, Uri.EscapeDataString(secret) })
            .Where(secret => secret.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(secret => secret.Length)];

    internal string Clean(string text) =>
        secrets.Aggregate(text, (clean, secret) => clean.Replace(secret, Mark, StringComparison.OrdinalIgnoreCase));
}
