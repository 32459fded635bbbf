using CoopBot.Sources.Decoding;
using CoopBot.Sources.Door;
using CoopBot.Sources.Robots;

namespace CoopBot.Sources.Pages;

/// <summary>Fetches web pages as a polite visitor: only where robots.txt lets us, and at the pace of the host.</summary>
internal sealed class PageFetcher(HttpDoor door, RobotsDesk robots)
{
    private const string Accept = "text/html, application/xhtml+xml, */*;q=0.1";

    internal async Task<PageAnswer> FetchAsync(FetchRequest request, CancellationToken cancel)
    {
        if (await robots.RulesAsync(request.Address, cancel) is not { } rules) return new PageAnswer.Later(HostPace.LongestWait);
        if (!rules.Allows(request.Address)) return new PageAnswer.Failed("the robots.txt of the site asks to stay away from that page");
        return await door.FetchAsync(request with { Accept = Accept }, cancel) switch
        {
            Fetched.Fresh fresh when IsText(fresh.ContentType) =>
                new PageAnswer.Page(TextDecoder.Decode(fresh.Body.Span, fresh.Charset, HtmlCharset.Of(fresh.Body.Span)), fresh),
            Fetched.Fresh fresh => new PageAnswer.Failed($"the answer is {fresh.ContentType}, not a web page"),
            Fetched.Later later => new PageAnswer.Later(later.For),
            Fetched.Failed failed => new PageAnswer.Failed(failed.Why, failed.RetryAfter) { Status = failed.Status },
            _ => new PageAnswer.Unchanged(),
        };
    }

    private static bool IsText(string? type) =>
        type is null || type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("html", StringComparison.Ordinal) || type.Contains("xml", StringComparison.Ordinal);
}
