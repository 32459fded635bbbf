using CoopBot.Sources.Feeds.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>Reads dates and tells of those that are none.</summary>
internal sealed class DateReading(FeedProblems problems)
{
    private const int Shown = 40;

    /// <summary>The first of the fields that holds a date.</summary>
    internal DateTimeOffset? First(params ReadOnlySpan<FeedNode?> fields)
    {
        foreach (var field in fields)
        {
            if (Read(field?.Words()) is { } date)
                return date;
        }
        return null;
    }

    internal DateTimeOffset? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var date = FeedDate.Parse(text);
        if (date is null)
            problems.Tell($"The date '{(text.Length > Shown ? text[..Shown] + "…" : text)}' cannot be read.");
        return date;
    }
}
