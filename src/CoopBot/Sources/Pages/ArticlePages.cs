using CoopBot.Model;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Pages;

/// <summary>Fetches the pages of articles of which only a link or a teaser is known.</summary>
internal sealed class ArticlePages(PageFetcher fetcher, TimeProvider time)
{
    // What one look may take: more would keep the rest of the source waiting, and hold too much in memory.
    internal const int MostAtOnce = 25;
    private const int MostCharacters = 4_000_000;
    private const int MostCharactersTogether = 8_000_000;
    private static readonly TimeSpan LongestTime = TimeSpan.FromMinutes(1);

    /// <summary>The articles with their pages where they are wanted and can be had, oldest first as given.</summary>
    /// <returns><c>More</c> says when to come back for the rest; null when all are there.</returns>
    internal async Task<(IReadOnlyCollection<Found> Found, TimeSpan? More)> CompleteAsync(IReadOnlyCollection<Found> news, FullText wanted, CancellationToken cancel)
    {
        var complete = new List<Found>(news.Count);
        var (fetched, characters, end) = (0, 0, time.GetUtcNow() + LongestTime);
        foreach (var one in news)
        {
            if (!IsWanted(one, wanted))
            {
                complete.Add(one);
                continue;
            }
            if (fetched++ == MostAtOnce || characters > MostCharactersTogether || time.GetUtcNow() > end) return (complete, TimeSpan.Zero);
            switch (await fetcher.FetchAsync(new FetchRequest(one.Link!), cancel))
            {
                case Fetched.Fresh page when PageFetcher.Html(page) is { Length: <= MostCharacters } html:
                    complete.Add(one with { WebPage = html });
                    characters += html.Length;
                    break;
                case Fetched.Later later:
                    return (complete, later.For);
                default:
                    // Without its page an article is what its source says of it; with nothing at all it is none.
                    if (one.Text.Length > 0 || one.Title is not null) complete.Add(one);
                    break;
            }
        }
        return (complete, null);
    }

    private static bool IsWanted(Found one, FullText wanted) =>
        one.Link is not null && (wanted == FullText.Always || (wanted == FullText.WhenShort && Teaser.Is(one.Text)));
}
