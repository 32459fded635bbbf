using System.Text.RegularExpressions;

namespace CoopBot.Sources.Door;

/// <summary>Addresses of the web: http and https, nothing else.</summary>
internal static partial class WebAddress
{
    private const string Hidden = "(an address that cannot be read)";

    /// <summary>The address, or null when it is no absolute http or https address.</summary>
    internal static Uri? Parse(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri) && IsWeb(uri) ? uri : null;

    /// <summary>The address that a link means where <paramref name="from"/> is the page it stands on; null when it leaves the web.</summary>
    internal static Uri? Resolve(Uri from, string? link) =>
        !string.IsNullOrWhiteSpace(link) && Uri.TryCreate(from, link.Trim(), out var uri) && IsWeb(uri) ? uri : null;

    internal static bool IsWeb(Uri uri) =>
        uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0;

    /// <summary>The address as it may be shown: no user, no password, no query, which is where keys stand. What is no address stays as it is.</summary>
    internal static string WithoutSecrets(string text)
    {
        if (!text.Contains("://", StringComparison.Ordinal))
            return Credentials().IsMatch(text) ? Hidden : text;
        // Cut before it is parsed: where a scheme knows no query, the question mark and the key behind it become part of the path.
        return Uri.TryCreate(text.Split('?', '#')[0], UriKind.Absolute, out var uri) ? WithoutSecrets(uri) : Hidden;
    }

    internal static string WithoutSecrets(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    [GeneratedRegex(@"^[^/\\@]+:[^/\\@]+@")]
    private static partial Regex Credentials();
}
