using System.Text.RegularExpressions;

namespace CoopBot.Knowledge;

/// <summary>Says what went wrong with a source in the reader's language. What is not known here is told as it was written down.</summary>
internal static partial class TroubleTeller
{
    /// <summary>Beginnings or parts of what is written down, and the text that says the same.</summary>
    private static readonly (string Part, string Key)[] Known =
    [
        ("gone for good", "source.trouble.gone"),
        ("host name is not known", "source.trouble.unknown"),
        ("refuses the connection", "source.trouble.refused"),
        ("cannot be reached", "source.trouble.unreachable"),
        ("no secure connection", "source.trouble.insecure"),
        ("took longer than", "source.trouble.slow"),
        ("larger than", "source.trouble.large"),
        ("redirected more than", "source.trouble.redirects"),
        ("sources may not reach", "source.trouble.private"),
        ("robots.txt", "source.trouble.robots"),
        ("HTML page, not a feed", "source.trouble.page"),
        ("selector", "source.trouble.selector"),
        ("broken at line", "source.trouble.broken"),
        ("folder is not there", "source.trouble.folder"),
        ("neither RSS nor Atom", "source.trouble.nofeed"),
        ("no feed", "source.trouble.nofeed"),
        ("not RSS or Atom", "source.trouble.nofeed"),
        ("is empty", "source.trouble.empty"),
        ("broke off or is not HTTP", "source.trouble.cut"),
        ("fault of our own", "source.trouble.own"),
    ];

    /// <summary>To stand after a colon.</summary>
    public static string Tell(string? trouble, Voice voice)
    {
        if (string.IsNullOrEmpty(trouble)) return "";
        if (Answered().Match(trouble) is { Success: true } answered)
            return voice.Say("source.trouble.status", ("status", answered.Groups[1].Value));
        var known = Array.Find(Known, known => trouble.Contains(known.Part, StringComparison.Ordinal));
        return known.Key is null ? trouble : voice.Say(known.Key);
    }

    [GeneratedRegex("^the server answered ([0-9]{3})$")]
    private static partial Regex Answered();
}
