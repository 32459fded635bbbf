using CoopBot.Sources.Decoding;
using CoopBot.Sources.Door;
using CoopBot.Sources.Robots;

namespace CoopBot.Sources.Pages;

/// <summary>Fetches web pages as a polite visitor: only where robots.txt lets us, and at the pace of the host.</summary>
internal sealed class PageFetcher(HttpDoor door, RobotsDesk robots)
{
    private const string Accept = "text/html, application/xhtml+xml, */*;q=0.1";

    internal async Task<Fetched> FetchAsync(FetchRequest request, CancellationToken cancel)
    {
        if (await robots.RulesAsync(request.Address, cancel) is not { } rules) return new Fetched.Later(HostPace.LongestWait);
        if (!rules.Allows(request.Address)) return new Fetched.Failed("the robots.txt of the site asks to stay away from that page");
        var fetched = await door.FetchAsync(request with { Accept = Accept }, cancel);
        return fetched is Fetched.Fresh fresh && NoWebPage.Why(fresh.ContentType) is { } foreign ? new Fetched.Failed(foreign) : fetched;
    }

    /// <summary>The page, decoded.</summary>
    internal static string Html(Fetched.Fresh page) => TextDecoder.Decode(page.Body.Span, page.Charset, HtmlCharset.Of(page.Body.Span));
}
