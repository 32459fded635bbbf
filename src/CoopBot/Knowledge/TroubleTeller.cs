using System.Text.RegularExpressions;

namespace CoopBot.Knowledge;

/// <summary>Says what went wrong with a source in the reader's language. What is not known here is told as it was written down.</summary>
internal static class TroubleTeller
{
    /// <summary>Patterns of what is written down, and the text that says the same; the first that fits is taken.</summary>
    private static readonly (Regex Pattern, string Key)[] Known =
    [
        Row("^the server answered (?<status>[0-9]{3})$", "source.trouble.status"),
        Row("^the server answered .* without saying where to", "source.trouble.nowhere"),
        Row("^its selector '.*' cannot be read$", "source.trouble.badselector"),
        Row("^its selector ", "source.trouble.selector"),
        Row("^nothing says which part of the page", "source.trouble.items"),
        Row("gone for good", "source.trouble.gone"),
        Row("host name is not known", "source.trouble.unknown"),
        Row("refuses the connection", "source.trouble.refused"),
        Row("cannot be reached", "source.trouble.unreachable"),
        Row("no secure connection", "source.trouble.insecure"),
        Row("took longer than", "source.trouble.slow"),
        Row("larger than", "source.trouble.large"),
        Row("redirected more than", "source.trouble.redirects"),
        Row("only http and https are followed", "source.trouble.elsewhere"),
        Row("no http or https address|the address cannot be read", "source.trouble.address"),
        Row("sources may not reach", "source.trouble.private"),
        Row("robots\\.txt", "source.trouble.robots"),
        Row("compressed wrongly", "source.trouble.packed"),
        Row("broke off or is not HTTP", "source.trouble.cut"),
        Row("HTML page, not a feed", "source.trouble.page"),
        Row("not a web page|no web page", "source.trouble.noweb"),
        Row("no sitemap", "source.trouble.nositemap"),
        Row("not a feed|no feed|no JSON Feed|neither RSS nor Atom", "source.trouble.nofeed"),
        Row("is empty", "source.trouble.empty"),
        Row("broken at line", "source.trouble.broken"),
        Row("folder is not there", "source.trouble.folder"),
        Row("a file, not a folder", "source.trouble.file"),
        Row("folder cannot be read", "source.trouble.unreadable"),
        Row("source of the kind", "source.trouble.kind"),
        Row("fault of our own", "source.trouble.own"),
    ];

    /// <summary>To stand after a colon.</summary>
    public static string Tell(string? trouble, Voice voice) =>
        string.IsNullOrEmpty(trouble) ? ""
        : Find(trouble) is { } found ? voice.Say(found.Key, ("status", found.Match.Groups["status"].Value))
        : trouble;

    /// <summary>The text that says the same; null when there is none.</summary>
    internal static string? KeyOf(string trouble) => Find(trouble)?.Key;

    private static (Match Match, string Key)? Find(string trouble)
    {
        foreach (var (pattern, key) in Known)
        {
            if (pattern.Match(trouble) is { Success: true } match) return (match, key);
        }
        return null;
    }

    private static (Regex, string) Row(string pattern, string key) => (new Regex(pattern, RegexOptions.CultureInvariant), key);
}
