using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>Reads what may stand at the end of a list's filter: <c>before 120</c>, <c>после 95</c>.</summary>
internal sealed class TurnReader
{
    private readonly Regex pattern;
    private readonly HashSet<string> older;
    private readonly HashSet<string> newer;

    public TurnReader(IEnumerable<Voice> voices)
    {
        var all = voices.ToList();
        older = [.. all.SelectMany(voice => voice.Words("command.latest.before.words"))];
        newer = [.. all.SelectMany(voice => voice.Words("command.latest.after.words"))];
        var words = older.Concat(newer).Select(Regex.Escape);
        pattern = new Regex($@"(?:^|\s)(?<word>{string.Join('|', words)})\s+[#№]?(?<number>\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>True for a word that must have a number after it.</summary>
    public bool IsTurn(string word) => older.Contains(word.ToLowerInvariant()) || newer.Contains(word.ToLowerInvariant());

    /// <summary>The turn and what stands before it; no turn when none is typed.</summary>
    public (Turn? Turn, string Before) Read(string text)
    {
        if (pattern.Match(text) is not { Success: true } match) return (null, text);
        // A number too long to be one is past every story, on whichever side.
        var number = long.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : long.MaxValue;
        return (new Turn(older.Contains(match.Groups["word"].Value.ToLowerInvariant()), number), text[..match.Index]);
    }
}
