using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>Reads what may stand at the end of a list's words: <c>page 3</c>, <c>страница 3</c>.</summary>
internal sealed class ListPageReader
{
    private const int Last = 1000;

    private readonly Regex pattern;

    public ListPageReader(IEnumerable<Voice> voices)
    {
        var words = voices.SelectMany(voice => voice.Words("list.page.words")).Distinct().Select(Regex.Escape);
        pattern = new Regex($@"(?:^|\s)(?:{string.Join('|', words)})\s*(?<number>\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The number of the page, 1 where none is typed, and what stands before it.</summary>
    public (int Page, string Before) Read(string text)
    {
        if (pattern.Match(text) is not { Success: true } match) return (1, text);
        var isNumber = int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return (isNumber ? Math.Clamp(number, 1, Last) : Last, text[..match.Index]);
    }

    /// <summary>As buttons carry it.</summary>
    public static string Type(int page) => page == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" page {page}");
}
