using System.Text;
using CoopBot.Cli;
using CoopBot.Sources.Feeds;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Sources.Feeds;

/// <summary>Feeds of Documents, spoiled in every way; the seed of a failure is in its message, and the same at every run.</summary>
public sealed class AnyFeedTests
{
    private const ulong Seed = 20260312;
    private const ulong Gamma = 9;

    /// <summary>No document makes more text than it has, but for the marks around what stands in it as elements.</summary>
    private const int Growth = 12;

    private static readonly Uri Address = new("https://example.org/news/feed.xml");

    private static readonly byte[][] Documents =
        [.. Directory.GetFiles(Repository.Path("tests", "CoopBot.Tests", "Sources", "Feeds", "Documents"), "feed.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static readonly string[] Spices =
    [
        "<", ">", "&", ";", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "<?", "?>", "</", "/>", "<item>", "</item>", "<entry>", "</entry>", "</channel>", "</rss>", "<title>", "</title>", "<rss>",
        "&#0;", "&#x110000;", "&#xD800;", "&nosuch;", "&nbsp;", "<!DOCTYPE a [<!ENTITY b '&b;&b;'>]>", "&b;", "\0", "\uFFFE", "xmlns='", " xmlns:a='b'", "a:b='c' ", "{", "}", "[", "]", "\\", "\\ud800", "日", "ж",
        "<a b='" + new string('x', 5_000) + "'>", string.Concat(Enumerable.Repeat("<div>", 400)), string.Concat(Enumerable.Repeat("[", 200)), string.Concat(Enumerable.Repeat("<item><link>", 200)),
    ];

    private static readonly Gen<byte[]> Spoiled =
        from document in Gen.Elements(Documents)
        from changes in Gen.Choose(1, 8)
        from spoiled in Enumerable.Range(0, changes).Aggregate(Gen.Constant(document), (so, _) => so.SelectMany(Change))
        select spoiled;

    [Fact]
    public void NoFeedThrowsOrGrows() => Check(Spoiled, 3_000, bytes =>
    {
        if (FeedVerb.Read(bytes, null, Address) is not FeedDocument.Feed feed)
            return;
        var told = feed.Items.Sum(item => (long)(item.Title?.Length ?? 0) + (item.Summary?.Text.Length ?? 0) + (item.Content?.Text.Length ?? 0));
        told.ShouldBeLessThanOrEqualTo((bytes.Length * Growth) + 1_000);
        feed.Problems.Length.ShouldBeLessThan(60);
        feed.Problems.ShouldAllBe(problem => problem.EndsWith('.') && problem.Length < 300);
        FeedReport.Json(feed).ShouldNotBeNull();
        FeedReport.Write(TextWriter.Null, "feed", feed, DateTimeOffset.UnixEpoch);
        ItemIdentity.Name(feed.Items).Length.ShouldBeLessThanOrEqualTo(feed.Items.Length);
    });

    [Fact]
    public void ItemsBeforeTheSpoiledPlaceAreRead() => Check(
        from at in Gen.Choose(0, 49)
        from spice in Gen.Elements(Spices)
        select (at, spice),
        500,
        spoiled =>
        {
            var items = Enumerable.Range(0, 50).Select(i => $"<item><guid>{i}</guid><title>{(i == spoiled.at ? spoiled.spice : "")}Title {i}</title></item>");
            var feed = FeedParser.Parse($"<rss version='2.0'><channel>{string.Concat(items)}</channel></rss>", Address).ShouldBeOfType<FeedDocument.Feed>();
            for (var i = 0; i < spoiled.at; i++) feed.Items[i].Title.ShouldBe($"Title {i}");
        });

    [Fact]
    public void LinksAreFoundInAnyPage() => Check(Spoiled, 1_000, bytes =>
        FeedLinks.Of(Encoding.UTF8.GetString(bytes), Address).ShouldAllBe(link => link.Address.IsAbsoluteUri));

    private static Gen<byte[]> Change(byte[] document) =>
        from way in Gen.Choose(0, 5)
        from one in Gen.Choose(0, Math.Max(document.Length - 1, 0))
        from length in Gen.Choose(1, 200)
        from spice in Gen.Elements(Spices)
        from noise in Gen.Choose(0, 255)
        let other = Math.Min(one + length, document.Length)
        select document.Length == 0 ? Encoding.UTF8.GetBytes(spice) : way switch
        {
            0 => document[..one],
            1 => [.. document[..one], .. document[other..]],
            2 => [.. document[..other], .. document[one..other], .. document[other..]],
            3 => [.. document[..one], (byte)noise, .. document[(one + 1)..]],
            4 => [.. document[..one], .. document[other..], .. document[one..other]],
            _ => (byte[])[.. document[..one], .. Encoding.UTF8.GetBytes(spice), .. document[one..]],
        };

    private static void Check<T>(Gen<T> of, int times, Action<T> holds) =>
        Prop.ForAll(of.ToArbitrary(), one =>
        {
            holds(one);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(Seed, Gamma));
}
