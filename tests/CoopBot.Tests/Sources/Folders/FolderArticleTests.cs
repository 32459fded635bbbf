using System.Text;
using CoopBot.Model;

namespace CoopBot.Tests.Sources.Folders;

public sealed class FolderArticleTests : IDisposable
{
    private readonly FolderBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task AWebPageIsDecodedAsItDeclares()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        bench.Write("page.html", Encoding.GetEncoding("windows-1251").GetBytes("<html><head><meta charset='windows-1251'><title>Новости</title></head><body><p>Стороны встретились.</p></body></html>"));

        var found = (await bench.LookAsync()).Found.Single();

        (found.Kind, found.Text.Contains("Стороны встретились.", StringComparison.Ordinal)).ShouldBe((TextKind.Html, true));
    }

    [Fact]
    public async Task AJsonFileIsOneArticle()
    {
        bench.Write("a.json", """{"title": "Two ministers met", "text": "They met in Astana.", "url": "https://example.org/1", "published": "2026-03-12T09:00:00+05:00", "language": "en"}""");
        bench.Write("b.JSON", """{"content_html": "<p>They met.</p>", "link": "javascript:no()", "date": "soon"}""");

        (await bench.LookAsync()).Found.Select(found => (found.Identity, found.Title, found.Text, found.Kind, found.Link?.AbsoluteUri, found.Published?.Hour, found.Language)).ShouldBe(
        [
            ("a.json", "Two ministers met", "They met in Astana.", TextKind.Plain, "https://example.org/1", 9, "en"),
            ("b.JSON", null, "<p>They met.</p>", TextKind.Html, null, null, null),
        ], ignoreOrder: true);
    }

    [Theory]
    [InlineData("{\"title\": ", "is not JSON that can be read")]
    [InlineData("[]", "holds a list")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", "holds a list")]
    [InlineData("{\"name\": \"x\"}", "has neither a title nor a text")]
    public async Task JsonThatIsNoArticleIsNamedOnceAndTheRestIsRead(string json, string problem)
    {
        bench.Write("a.json", json);
        bench.Write("b.txt", "Two ministers met.");

        var first = await bench.LookAsync();
        first.Found.Single().Identity.ShouldBe("b.txt");
        first.Problems.Single().ShouldStartWith("a.json ");
        first.Problems.Single().ShouldContain(problem);
        (await bench.LookAsync()).Problems.ShouldBeEmpty();
    }
}
