using System.Text.RegularExpressions;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Reads the word at the end of a wish that says how it comes: instant, digest, both, in any language the bot speaks.</summary>
internal sealed class WayReader
{
    private readonly IReadOnlyList<(Way Way, Regex Words)> ways;

    public WayReader(IEnumerable<Voice> voices)
    {
        var all = voices.ToList();
        ways = [.. Enum.GetValues<Way>().Select(way => (way, Pattern(all.SelectMany(voice => voice.Words(KeyOf(way))).Distinct())))];
    }

    /// <summary>The way, and what stands before it; no way when none is typed.</summary>
    public (Way? Way, string Before) Read(string text)
    {
        foreach (var (way, words) in ways)
        {
            if (words.Match(text) is { Success: true } match) return (way, text[..match.Index].TrimEnd());
        }
        return (null, text);
    }

    /// <summary>The word that buttons carry.</summary>
    public static string Type(Way way, Voice voice) => voice.Words(KeyOf(way))[0];

    private static string KeyOf(Way way) => way switch
    {
        Way.Instant => "way.instant.words",
        Way.Both => "way.both.words",
        _ => "way.digest.words",
    };

    /// <summary>Words of a script without blanks need none before them.</summary>
    private static Regex Pattern(IEnumerable<string> words) => new(
        string.Join('|', words.OrderByDescending(word => word.Length).Select(word => word.All(Script.IsUnspaced) ? $@"[\s,、。]*{word}$" : $@"(?:^|[\s,;]+){Regex.Escape(word).Replace("\\ ", @"\s+", StringComparison.Ordinal)}$")),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
