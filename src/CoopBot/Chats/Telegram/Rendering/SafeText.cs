using System.Text.RegularExpressions;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>Makes text of the world harmless for Telegram. What comes out of <see cref="Clean"/> has the length Telegram counts.</summary>
internal static partial class SafeText
{
    private const char WordJoiner = '\u2060';
    private const int LongestLink = 2048;

    /// <summary>The run as it may be shown: a title must not ring the phone of whoever bears the name behind its @.</summary>
    public static Run Clean(Run run)
    {
        var text = VisibleText.OneLine(run.Text);
        return new Run(
            run.Style == RunStyle.Code ? text : Mention().Replace(text, "@" + WordJoiner),
            run.Style,
            AddressOf(run.Link) is null ? null : run.Link);
    }

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>The address for an href, escaped. Null for what Telegram would not follow: other schemes, a host without a dot, no end of it.</summary>
    public static string? AddressOf(Uri? link)
    {
        if (link is not { IsAbsoluteUri: true, Scheme: "http" or "https" }) return null;
        if (link.HostNameType != UriHostNameType.IPv6 && !link.Host.Trim('.').Contains('.')) return null;
        var address = Escape(VisibleText.OneLine(link.AbsoluteUri)).Replace("\"", "&quot;");
        return address.Length <= LongestLink ? address : null;
    }

    [GeneratedRegex("(?<![A-Za-z0-9_])@(?=[A-Za-z0-9_])")]
    private static partial Regex Mention();
}
