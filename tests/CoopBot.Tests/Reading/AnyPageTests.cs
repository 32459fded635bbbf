using CoopBot.Reading;
using CoopBot.Reading.MainText;
using CoopBot.Tests.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Reading;

/// <summary>The pages of Pages, spoiled in every way; the seed of a failure is in its message, and the same at every run.</summary>
public sealed class AnyPageTests
{
    private const ulong Seed = 20260312;
    private const ulong Gamma = 9;

    private static readonly WebPageReader Reader = new(Readers.Knowledge, new LanguageDetector(Readers.Knowledge));

    private static readonly string[] Pages =
        [.. Directory.GetFiles(Repository.Path("tests", "CoopBot.Tests", "Reading", "Pages"), "page.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Spices =
    [
        "<", ">", "&", "\"", "'", "</", "/>", "<!--", "-->", "<script>", "</script>", "<style>", "<svg>", "<math>", "<template>", "<table>", "</td>", "<p>", "</p>", "</div>", "</body>", "<body>", "<html>",
        "<frameset>", "<select>", "<meta property='og:title' content='", "<time datetime='9999-99-99'>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":", "&#0;", "&#xD800;", "\0", "\ud800", "日",
        "<a b='" + new string('x', 5_000) + "'>", string.Concat(Enumerable.Repeat("<div>", 600)), string.Concat(Enumerable.Repeat("<b><p>", 200)),
    ];

    [Fact]
    public void NoPageThrowsOrGrows() => Prop.ForAll(Spoiled().ToArbitrary(), html =>
    {
        var article = Reader.Read(html, new Uri("https://news.example/"));
        article.Text.Length.ShouldBeLessThanOrEqualTo(html.Length * 2);
        return article.Excerpt is not { Length: > 401 };
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(Seed, Gamma));

    private static Gen<string> Spoiled() =>
        from page in Gen.Elements(Pages)
        from changes in Gen.Choose(1, 8)
        from spoiled in Enumerable.Range(0, changes).Aggregate(Gen.Constant(page), (so, _) => so.SelectMany(Change))
        select spoiled;

    private static Gen<string> Change(string page) =>
        from way in Gen.Choose(0, 3)
        from one in Gen.Choose(0, page.Length)
        from length in Gen.Choose(1, 300)
        from spice in Gen.Elements(Spices)
        let other = Math.Min(one + length, page.Length)
        select way switch
        {
            0 => page[..one],
            1 => page[..one] + page[other..],
            2 => page[..other] + page[one..],
            _ => page[..one] + spice + page[one..],
        };
}
