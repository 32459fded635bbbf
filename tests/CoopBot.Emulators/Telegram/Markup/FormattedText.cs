using System.Text;

namespace CoopBot.Emulators.Telegram.Markup;

/// <summary>A text as readers see it, with the marks on it; made tidy as the server does it.</summary>
internal sealed record FormattedText(string Text, IReadOnlyList<SimulatedEntity> Entities)
{
    public const int MostUnits = 4096;

    private const int MostEntities = 100;

    /// <exception cref="Refusal">Nothing is left to read, or too much.</exception>
    public static FormattedText Tidy(string text, IEnumerable<SimulatedEntity> marks)
    {
        var (tidy, places) = Trim(text);
        if (tidy.Length == 0) throw Refusal.Problem("message text is empty");
        if (tidy.Length > MostUnits) throw Refusal.Problem("message is too long");

        var kept = marks
            .Select(mark => mark with { Offset = places[mark.Offset], Length = places[mark.End] - places[mark.Offset] })
            .Where(mark => mark.Length > 0)
            .ToList();
        var all = kept.Concat(EntityFinder.Find(tidy, kept)).OrderBy(mark => mark.Offset).ThenByDescending(mark => mark.Length);
        return new(tidy, [.. all.Take(MostEntities)]);
    }

    public bool IsSameAs(SimulatedMessage message) => Text == message.Text && Entities.SequenceEqual(message.Entities);

    /// <summary>Without control characters and outer blanks; with the new place of each old one.</summary>
    private static (string Text, int[] Places) Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;

        var tidy = new StringBuilder(end - start);
        var places = new int[text.Length + 1];
        for (var at = 0; at < text.Length; at++)
        {
            places[at] = tidy.Length;
            if (at >= start && at < end && !IsDropped(text[at])) tidy.Append(text[at]);
        }
        places[text.Length] = tidy.Length;
        return (tidy.ToString(), places);
    }

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || IsDropped(letter);

    private static bool IsDropped(char letter) => char.IsControl(letter) && letter != '\n';
}
