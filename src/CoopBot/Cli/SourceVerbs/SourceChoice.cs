using System.Globalization;
using CoopBot.Model;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>Finds the sources that are meant among those that are listed.</summary>
internal static class SourceChoice
{
    private const int MostShown = 10;

    /// <param name="listed">All, in the order of their numbers.</param>
    /// <param name="words">Numbers, or parts of titles or addresses; without any all are meant.</param>
    /// <param name="language">Only those in this language.</param>
    /// <param name="among">Only those with these ids.</param>
    /// <exception cref="StartException">A word fits none or several, or nothing is left.</exception>
    public static IReadOnlyList<SourceRow> Of(IReadOnlyList<SourceRow> listed, IReadOnlyList<string> words, string? language, IReadOnlySet<string>? among = null)
    {
        var meant = words.Count == 0 ? null : words.Select(word => One(listed, word).Id).ToHashSet();
        List<SourceRow> chosen =
        [
            .. listed.Where(source => (meant is null ? source.Standing != SourceStanding.Unlisted : meant.Contains(source.Id))
                && (language is null || language.Equals(source.Language, StringComparison.OrdinalIgnoreCase))
                && (among is null || among.Contains(source.Id))),
        ];
        if (chosen.Count > 0) return chosen;
        throw new StartException(language is null ? "There are no such sources; `sources list --all` shows all." : $"There are no such sources in the language '{language}'; `sources list --all` shows all.");
    }

    private static SourceRow One(IReadOnlyList<SourceRow> listed, string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= listed.Count ? listed[number - 1] : throw new StartException($"There is no number {word} in the list; it goes from 1 to {listed.Count}.");
        var fitting = listed.Where(source => Is(source, word)).ToList();
        if (fitting.Count == 0) fitting = [.. listed.Where(source => Holds(source, word))];
        return fitting.Count switch
        {
            1 => fitting[0],
            0 => throw new StartException($"No source has '{word}' in its name or address; `sources list --all` shows all."),
            _ => throw new StartException($"'{word}' may be {Several(listed, fitting)}. Say more of it, or its number."),
        };
    }

    private static bool Is(SourceRow source, string word) =>
        word.Equals(source.Title, StringComparison.OrdinalIgnoreCase) || word.Equals(source.Address, StringComparison.OrdinalIgnoreCase) || word == source.Id;

    private static bool Holds(SourceRow source, string word) =>
        source.Title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true || source.Address.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string Several(IReadOnlyList<SourceRow> listed, List<SourceRow> fitting)
    {
        var names = fitting.Take(MostShown).Select(source => $"{listed.Select((one, at) => (one.Id, at)).First(one => one.Id == source.Id).at + 1} {source.Name}");
        return string.Join(", ", names) + (fitting.Count > MostShown ? $" or {fitting.Count - MostShown} more" : "");
    }
}
