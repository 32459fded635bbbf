using System.Text.RegularExpressions;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>What people typed, as they typed it: Slack escapes it and puts marks around names and addresses.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages</remarks>
internal static partial class SlackWords
{
    public static string Of(string? text) =>
        Escaped().Replace(text ?? "", found => found.Value switch
        {
            "&amp;" => "&",
            "&lt;" => "<",
            "&gt;" => ">",
            ['<', ..] form => Shown(form, found.Groups["sign"].Value, found.Groups["name"].Value, found.Groups["label"] is { Success: true, Length: > 0 } label ? label.Value : null),
            // Blanks that are copied along look like any other.
            _ => " ",
        }).Trim();

    /// <summary>What is left when the bot's name is taken out: "@CoopBot, latest energy" is "latest energy".</summary>
    /// <param name="bot">U…: the bot as it is mentioned.</param>
    public static string WithoutMention(string? text, string bot) =>
        Of(Mention().Replace(text ?? "", found => found.Groups["id"].Value == bot ? " " : found.Value)).Trim(' ', ',', ':');

    /// <summary>The label is what people saw; a name without one keeps its sign. Brackets around anything else are somebody's own.</summary>
    private static string Shown(string form, string sign, string name, string? label) => sign switch
    {
        "@" or "#" => sign + (label?.TrimStart(sign[0]) ?? name),
        "!" => label ?? "@" + name.Split('^')[0],
        _ when name.Contains(':') => Of(label ?? name),
        _ => form,
    };

    [GeneratedRegex("""&(?:amp|lt|gt);|<(?<sign>[@#!]?)(?<name>[^<>|]+)(?:\|(?<label>[^<>]*))?>|[\u00a0\u2007\u202f]""")]
    private static partial Regex Escaped();

    [GeneratedRegex("""<@(?<id>[A-Z0-9]+)(?:\|[^<>]*)?>""")]
    private static partial Regex Mention();
}
