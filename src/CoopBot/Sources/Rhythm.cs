using CoopBot.Model;

namespace CoopBot.Sources;

/// <summary>How often a source of the web is asked: the more it has to say, the more often.</summary>
internal sealed class Rhythm(SourcesSettings settings)
{
    // A night without news brings the longest pause near, one morning's news takes it back in two looks.
    private const double Slower = 1.25;
    private const double Faster = 0.5;

    /// <summary>The time to the next look, between the shortest and the longest that the settings allow.</summary>
    /// <param name="hadNews">Whether this look found something new.</param>
    /// <param name="wished">How long the server says its answer stays fresh, or its feed that it need not be asked; kept up to the longest.</param>
    internal (TimeSpan Rhythm, TimeSpan NextIn) After(SourceRow source, bool hadNews, TimeSpan? wished = null)
    {
        var shortest = settings.FeedInterval;
        var longest = settings.LongestFeedInterval > shortest ? settings.LongestFeedInterval : shortest;
        // The first look finds an archive, which says nothing about the habit.
        var rhythm = source.Rhythm is { } habit ? Within(habit * (hadNews ? Faster : Slower), shortest, longest) : shortest;
        return (rhythm, wished is { } wish && wish > rhythm ? Within(wish, rhythm, longest) : rhythm);
    }

    private static TimeSpan Within(TimeSpan time, TimeSpan shortest, TimeSpan longest) =>
        time < shortest ? shortest : time > longest ? longest : time;
}
