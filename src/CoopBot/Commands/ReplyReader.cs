using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>Reads what somebody answers to a message of the bot that tells stories: <c>why?</c>, <c>подробнее</c>, <c>#12</c>, <c>why 12</c>.</summary>
internal sealed partial class ReplyReader
{
    private const string Why = "why", Story = "story", Mute = "mute";

    private static readonly string[] Commands = [Why, Story, Mute];

    private readonly Dictionary<string, string> commandOf;

    public ReplyReader(IEnumerable<Voice> voices) => commandOf = voices
        .SelectMany(voice => Commands.SelectMany(command => voice.Words($"reply.{command}.words").Append(command).Select(word => (Word: Fold.Text(word), Command: command))))
        .DistinctBy(pair => pair.Word)
        .ToDictionary(pair => pair.Word, pair => pair.Command);

    /// <summary>Numbers of the stories that a message of the bot tells, as it stands in the chat.</summary>
    public static IReadOnlyList<long> StoriesIn(string text) =>
        [.. Headline().Matches(text).Select(found => long.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct()];

    /// <summary>The command that is meant; null when the words are about something else.</summary>
    /// <param name="about">Numbers of the stories that the message tells.</param>
    public string? Read(string text, IReadOnlyList<long> about)
    {
        if (about.Count == 0) return null;
        var words = text.Trim().TrimStart('/').TrimEnd('?', '!', '.', '？', '！', '。').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 3) return null;

        long? named = Number().Match(words[^1]) is { Success: true } number ? long.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture) : null;
        if (named is { } one && !about.Contains(one)) return null;
        var word = Fold.Text(string.Join(' ', named is null ? words : words[..^1]));
        if (word.Length == 0) return $"/{Story} {named}";
        if (!commandOf.TryGetValue(word, out var command)) return null;
        // Of several stories each can be asked why it came; which one is to be told, or whose source muted, must be said.
        if (named is null && about.Count > 1 && command != Why) return null;
        return $"/{command} {(named is null ? string.Join(' ', about) : named)}";
    }

    [GeneratedRegex(@"^[^\w#\n]{0,6}#(\d{1,18})\b", RegexOptions.Multiline)]
    private static partial Regex Headline();

    [GeneratedRegex(@"^[#№]?(\d{1,18})$")]
    private static partial Regex Number();
}
