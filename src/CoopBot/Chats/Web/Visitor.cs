using System.Net;

namespace CoopBot.Chats.Web;

/// <summary>What a request tells about the one who sent it.</summary>
internal static class Visitor
{
    private static readonly string[] SignsOfAProxy = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    /// <summary>
    /// True only for a browser on this machine that asked for this machine by its own name. A foreign host name means
    /// that somebody's DNS was bent to point here; a proxy's header means that the visitor is somebody else's.
    /// </summary>
    public static bool IsLocal(HttpContext context, WebSettings settings) =>
        !settings.BehindProxy
        && context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && IsLoopbackName(context.Request.Host.Host)
        && !SignsOfAProxy.Any(context.Request.Headers.ContainsKey);

    /// <summary>
    /// True when the page itself sent the request. Browsers put Origin on every POST and pages cannot forge it;
    /// a request without any sign of origin is refused too.
    /// </summary>
    public static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site != "same-origin") return false;
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0) return site.Length > 0;
        // Only host and port are compared: behind a proxy that ends TLS the scheme seen here is not the browser's.
        return Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && from.Scheme is "http" or "https"
            && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The languages the browser asks for, best first, as ISO 639-1 codes.</summary>
    public static IEnumerable<string> Languages(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(wish => wish.Quality is null or > 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => wish.Value.ToString().Split('-')[0].ToLowerInvariant())
            .Where(code => code.Length is 2 && code.All(char.IsAsciiLetterLower))
            .Distinct();

    /// <summary>The zone the browser names, if this machine knows it by that IANA name.</summary>
    public static string? Zone(string? named) =>
        named is { Length: > 0 and <= 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(named, out var zone) && zone.HasIanaId ? named : null;

    private static bool IsLoopbackName(string host) => host is "127.0.0.1" or "[::1]" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
