using System.CommandLine;
using CoopBot.Model;
using CoopBot.Sources.Decoding;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;

namespace CoopBot.Cli;

/// <summary><c>feed FILE|URL</c>: what CoopBot makes of a feed, for those who ask why a source does not work.</summary>
internal static class FeedVerb
{
    private const int MostLinks = 10;

    public static Command Make(string[] settings)
    {
        var target = new Argument<string>("target") { Description = "A file, or an http or https address." };
        var json = new Option<bool>("--json") { Description = "One JSON object." };
        var verb = new Command("feed", "Read a feed (RSS, Atom or JSON Feed) and print what is in it and what is wrong with it.") { target, json };
        verb.SetAction((line, cancel) => RunAsync(settings, line.GetValue(target)!, line.GetValue(json), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(string[] settings, string name, bool asJson, CancellationToken cancel)
    {
        await using var rooms = Hosts.Visitors(settings);
        var target = await Target.OpenAsync(name, FeedReader.Accept, rooms.GetRequiredService<HttpDoor>(), cancel);
        var feed = Read(target);
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        if (asJson) output.WriteLine(FeedReport.Json(feed));
        else FeedReport.Write(output, target.Name, feed, rooms.GetRequiredService<TimeProvider>().GetUtcNow());
        return 0;
    }

    /// <summary>The document with all that is wrong with it, its encoding and what its items share included.</summary>
    internal static FeedDocument Read(ReadOnlySpan<byte> bytes, string? charset, Uri address)
    {
        var decoded = FeedDecoder.Read(bytes, charset);
        var document = FeedParser.Parse(decoded.Text, address);
        return document is FeedDocument.Feed feed ? feed with { Problems = [.. Encoding(decoded), .. feed.Problems, .. ItemIdentity.Problems(feed.Items)] } : document;
    }

    private static FeedDocument.Feed Read(Target target)
    {
        return Read(target.Bytes.Span, target.Charset, target.Address) switch
        {
            FeedDocument.Feed feed => feed,
            FeedDocument.NotAFeed not => throw new StartException($"{target.Name}: {(target.IsFile ? not.Why.Replace("the answer", "this") : not.Why)}{(not.IsWebPage ? Links(target) : "")}."),
            _ => throw new StartException($"{target.Name}: this is no feed."),
        };
    }

    private static IEnumerable<string> Encoding(Decoded decoded)
    {
        if (decoded.Wrong is { } wrong)
            yield return $"The encoding is said to be {wrong}, and is {decoded.Encoding}.";
    }

    private static string Links(Target page)
    {
        var links = FeedLinks.Of(TextDecoder.Decode(page.Bytes.Span, page.Charset, HtmlCharset.Of(page.Bytes.Span)), page.Address);
        var named = links.Where(link => link.Kind != FeedLinkKind.Guessed).Take(MostLinks).Select(link => link.Address.AbsoluteUri).ToList();
        // A page saved as a file does not say where it was: what it names by a path alone leads nowhere.
        return named.Count == 0 ? $"; it links to no feed{(page.IsFile ? " by a full address" : "")}" : $"; it links to {(named.Count == 1 ? "this feed" : "these feeds")}: {string.Join(", ", named)}";
    }
}
