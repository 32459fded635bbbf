using CoopBot.Sources.Door;

namespace CoopBot.Sources.Pages;

/// <summary>What came of fetching a web page.</summary>
internal abstract record PageAnswer
{
    /// <param name="Html">The page, decoded.</param>
    internal sealed record Page(string Html, Fetched.Fresh Answer) : PageAnswer;

    /// <summary>Nothing changed since the validators were given.</summary>
    internal sealed record Unchanged : PageAnswer;

    /// <summary>Not asked: too much is being asked of that server already.</summary>
    internal sealed record Later(TimeSpan For) : PageAnswer;

    /// <param name="Why">To stand after a colon.</param>
    internal sealed record Failed(string Why, TimeSpan? RetryAfter = null) : PageAnswer
    {
        /// <summary>The status of the answer; 0 when there was none.</summary>
        internal int Status { get; init; }
    }
}
