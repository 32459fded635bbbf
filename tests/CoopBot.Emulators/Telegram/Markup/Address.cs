using System.Net;

namespace CoopBot.Emulators.Telegram.Markup;

/// <summary>Which links the server takes.</summary>
internal static class Address
{
    private static readonly string[] WithHost = ["http", "https"];

    private static readonly string[] WithoutHost = ["tg", "mailto", "tel"];

    /// <summary>The address as the server keeps it, or null if it would drop it. One without a scheme is taken for http.</summary>
    public static string? Clean(string text)
    {
        var url = text.Trim();
        var colon = url.IndexOf(':');
        var scheme = colon > 0 ? url[..colon].ToLowerInvariant() : "";
        if (WithoutHost.Contains(scheme)) return url.Length > colon + 1 ? url : null;

        var hasScheme = url.Contains("://", StringComparison.Ordinal);
        if (hasScheme && !WithHost.Contains(scheme)) return null;
        var whole = hasScheme ? url : "http://" + url;
        return HasHost(whole[(whole.IndexOf("://", StringComparison.Ordinal) + 3)..]) ? whole : null;
    }

    /// <summary>Buttons lead to the web and into the messenger, nowhere else.</summary>
    public static bool SuitsButton(string text) => Clean(text) is { } url && !url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    private static bool HasHost(string rest)
    {
        var authority = rest.Split('/', '?', '#')[0];
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        if (host.LastIndexOf(':') is >= 0 and var colon)
        {
            if (!ushort.TryParse(host[(colon + 1)..], out var port) || port == 0) return false;
            host = host[..colon];
        }
        if (IPAddress.TryParse(host, out _) && host.Count(letter => letter == '.') == 3) return true;
        var labels = host.Split('.');
        return labels.Length > 1 && labels.All(IsLabel) && labels[^1].Length > 1 && !labels[^1].Any(char.IsAsciiDigit);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and < 64 && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || (letter > 127 && char.IsLetterOrDigit(letter)));
}
