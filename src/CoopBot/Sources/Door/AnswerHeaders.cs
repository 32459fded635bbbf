using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace CoopBot.Sources.Door;

/// <summary>Headers as servers really write them: often not as the standard has it, and then the client's typed values are empty.</summary>
internal static partial class AnswerHeaders
{
    internal static string? Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.FirstOrDefault() is { Length: > 0 } value ? value : null;

    internal static string? MediaType(HttpResponseMessage response) =>
        Raw(response.Content.Headers, "Content-Type")?.Split(';')[0].Trim().ToLowerInvariant();

    internal static string? Charset(HttpResponseMessage response) =>
        Raw(response.Content.Headers, "Content-Type") is { } type && CharsetPattern().Match(type) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>How long the server asks to be left alone, from now on; null when it does not ask.</summary>
    internal static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } when delta > TimeSpan.Zero => delta,
        { Date: { } date } when date > now => date - now,
        _ => null,
    };

    /// <summary>
    /// How long the answer may be kept, by Cache-Control or else Expires; null when the server does not say, or says that it may not be kept.
    /// The rules are those of RFC 9111, section 4.2.1.
    /// </summary>
    internal static TimeSpan? FreshFor(HttpResponseMessage response, DateTimeOffset now)
    {
        if (Raw(response.Headers, "Cache-Control") is { } control)
        {
            if (NoStore().IsMatch(control)) return null;
            if (MaxAge().Match(control) is { Success: true } match)
                return int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;
        }
        return DateTimeOffset.TryParse(Raw(response.Content.Headers, "Expires"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expires)
            && expires > now ? expires - now : null;
    }

    [GeneratedRegex(@"\bno-(?:store|cache)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoStore();

    [GeneratedRegex(@"\bmax-age\s*=\s*""?(\d{1,9})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MaxAge();

    [GeneratedRegex("""charset\s*=\s*["']?([^"';,\s]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CharsetPattern();
}
