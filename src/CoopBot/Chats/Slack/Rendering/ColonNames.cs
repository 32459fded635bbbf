using System.Text.RegularExpressions;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>Slack draws a picture for a name between colons, in markup and in plain text alike.</summary>
internal static partial class ColonNames
{
    private const string WordJoiner = "\u2060";

    /// <summary>The text with every such name parted from its colon by what cannot be seen. Emoji as signs stay as they are.</summary>
    public static string Break(string text) => Name().Replace(text, ":" + WordJoiner);

    /// <summary>A workspace names pictures of its own in letters of any language; an address with a port is no name.</summary>
    [GeneratedRegex(@":(?=[^\s:/]+:)")]
    private static partial Regex Name();
}
