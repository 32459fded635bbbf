using System.Text.Json;
using CoopBot.Tests.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Cli;

/// <summary>The sources' verbs as an operator types them, against a server on this machine.</summary>
public sealed class SourcesVerbTests : IAsyncLifetime
{
    private const string Allowed = "--Sources:AllowedNetworks=127.0.0.0/8";

    private readonly HomeOfATest home = new();
    private LoopbackServer server = null!;

    public async Task InitializeAsync() => server = await LoopbackServer.StartAsync(AnswerAsync);

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        home.Dispose();
    }

    [Fact]
    public async Task AFeedIsAddedCheckedListedAndRemoved()
    {
        var added = await RunAsync("add", At("papers"), "--group", "Farm/Papers");
        added.Output.ShouldBe($"""
            Found a feed: Farm & Field, {At("papers")}, in English, 2 articles, the newest of 13 March 2026.
            Added, number 1 of the list. A running service reads it at once; `sources check 1` does too.

            """);
        (await RunAsync("add", At("papers"))).Output.ShouldContain("It was there already and is on");

        var check = await RunAsync("check");
        check.Output.ShouldStartWith("✓ Farm & Field: 2 new (");
        check.Output.ShouldContain("1 source: 1 good; 2 new articles in ");
        (await RunAsync("check", "farm")).Output.ShouldStartWith("✓ Farm & Field: nothing new (");

        var listed = JsonDocument.Parse((await RunAsync("list", "--json")).Output).RootElement;
        (listed.GetProperty("number").GetInt32(), listed.GetProperty("title").GetString(), listed.GetProperty("group").GetString(), listed.GetProperty("language").GetString(), listed.GetProperty("articles").GetInt32())
            .ShouldBe((1, "Farm & Field", "Farm/Papers", "en", 2));
        (await RunAsync("list")).Output.ShouldContain("Farm/Papers:\n 1  on     Farm & Field (en)");

        (await RunAsync("disable", "1")).Output.ShouldBe("Switched off: Farm & Field.\n");
        (await RefusedAsync("check")).Errors.ShouldBe("None of these sources is on; `sources enable` switches on.\n");
        (await RunAsync("enable", "--all")).Output.ShouldBe("Switched on: Farm & Field.\n");
        (await RunAsync("remove", "farm")).Output.ShouldBe("Removed: Farm & Field. What it brought stays.\n");
        (await RunAsync("list")).Output.ShouldStartWith("There are no sources yet");
    }

    [Fact]
    public async Task APageLeadsToItsFeedOrIsReadItself()
    {
        (await RunAsync("add", At("page"))).Output.ShouldStartWith($"Found a feed of that page: Farm & Field, {At("papers")}, in English, 2 articles");
        (await RunAsync("add", server.At("/page").Authority + "/page")).Output.ShouldStartWith("Found a feed of that page", Case.Sensitive, "a host without a certificate is asked without one");
        (await RefusedAsync("add", At("bare"))).Errors.ShouldBe(
            $"{At("bare")} is a web page, and neither a feed nor a sitemap of it is found. If it lists articles, say what on it is one, and it is read as a page: add --items with a CSS selector, such as --items \"article\" or --items \"h2 a\".\n");
        (await RefusedAsync("add", At("bare"), "--items", "li[")).Errors.ShouldBe($"{At("bare")}: its selector 'li[' cannot be read.\n");
        (await RefusedAsync("add", At("bare"), "--items", "p")).Errors.ShouldContain("finds no article with a link");
        (await RunAsync("add", At("bare"), "--items", "li", "--title", "Barn")).Output.ShouldStartWith($"Found a page: Barn, {At("bare")}, 2 articles.");
        (await RunAsync("add", At("map.xml"))).Output.ShouldStartWith($"Found a sitemap: {At("map.xml")}, 1 entry, the newest of 12 March 2026.");
        home.Write("news/a.txt", "A title\nA sentence.");
        (await RunAsync("add", "news")).Output.ShouldStartWith("Found a folder: news, 1 text");
        (await RunAsync("list", "--json")).Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString())
            .ShouldBe(["feed", "page", "sitemap", "folder"], ignoreOrder: true);
    }

    [Fact]
    public async Task WhatAnotherSourceHasBroughtIsKnownAlready()
    {
        await RunAsync("add", At("papers"));
        await RunAsync("check");
        await RunAsync("add", At("copy"), "--title", "Copy");

        (await RunAsync("check", "copy")).Output.ShouldStartWith("✓ Copy: nothing new, 2 known already (");
    }

    [Fact]
    public async Task AFeedThatThePageDoesNotNameIsSaidToBeTheSites()
    {
        await using var site = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(
            context.Request.Path == "/rss.xml" ? "<rss><channel><title>A</title><item><title>One</title></item><item><title>Tw" : "<html><body>Words</body></html>"));

        (await RunAsync("add", site.At("/news").AbsoluteUri)).Output.ShouldStartWith(
            $"Found a feed of that site, though the page does not name it: A, {site.At("/rss.xml")}, 1 article; but the document is broken at line 1, and what follows is not read.\n");
    }

    [Fact]
    public async Task ASiteWithoutAFeedIsReadByTheSitemapOfNewsThatItsRobotsTxtNames()
    {
        await using var site = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(context.Request.Path.Value switch
        {
            "/robots.txt" => "User-agent: *\nAllow: /\nSitemap: /all.xml\nSitemap: /news-map.xml",
            "/all.xml" or "/news-map.xml" => $"<urlset><url><loc>{context.Request.Path}/1</loc><lastmod>2026-03-12</lastmod></url></urlset>",
            _ => "<html><body>Words</body></html>",
        }));

        (await RunAsync("add", site.Address.AbsoluteUri)).Output.ShouldStartWith($"Found a sitemap of that site, though the page does not name it: {site.At("/news-map.xml")}, 1 entry");
    }

    [Fact]
    public async Task WhatTheSettingsNameIsThereAndWhatTheyNameNoLongerIsSaidToGo()
    {
        home.Write("appsettings.json", $$"""{ "Sources": { "Pages": [{ "Address": "{{At("bare")}}", "Items": "li", "Title": "Barn" }], "Sitemaps": ["{{At("map.xml")}}"] } }""");
        (await RunAsync("list")).Output.ShouldContain(" 1  on     Barn");
        (await RunAsync("check", "barn")).Output.ShouldStartWith("✓ Barn: 2 new (");

        home.Write("appsettings.json", $$"""{ "Sources": { "Pages": [{ "Address": "{{At("bare")}}", "Items": "td" }] } }""");
        (await RunAsync("list")).Output.ShouldMatch("map\\.xml +0 +none yet +sitemap\n +the settings name it no longer: the next start drops it\n");
        (await RefusedAsync("check", "barn")).Output.ShouldStartWith("✗ Barn: its selector 'td' finds no article with a link (", Case.Sensitive, "though the page is as it was");

        home.Write("appsettings.json", $$"""{ "Sources": { "Pages": [{ "Address": "{{At("bare")}}", "Item": "td" }] } }""");
        (await RefusedAsync("list")).Errors.ShouldStartWith("The setting Sources:Pages:0:Item is unknown. Known there: Address, ");
    }

    [Theory]
    [InlineData("missing", "the server answered 404.")]
    [InlineData("text", "is neither a feed nor a sitemap nor a web page.")]
    public async Task WhatIsNoSourceIsRefusedInOneSentence(string path, string sentence) =>
        (await RefusedAsync("add", At(path))).Errors.TrimEnd().ShouldEndWith(sentence);

    [Fact]
    public async Task APrivateAddressIsRefusedUnlessItIsAllowed()
    {
        var ended = await BuiltProgram.RunAsync(home, ["sources", "add", At("papers"), "--Sources:Folders="]);
        ended.Code.ShouldBe(1);
        ended.Errors.ShouldBe($"{At("papers")}: 127.0.0.1 is in a private network, which sources may not reach; --Sources:AllowedNetworks=127.0.0.1/32 would allow it.\n");
    }

    [Fact]
    public async Task AFailingSourceIsNamedAndTheOthersAreRead()
    {
        home.Write("list.opml", $"<opml><body><outline text='Good' xmlUrl='{At("papers")}'/><outline text='Bad' xmlUrl='{At("missing")}'/><outline text='Gone' xmlUrl='{At("gone")}'/><outline text='None'/></body></opml>");
        var import = await RunAsync("import", "list.opml");
        import.Errors.ShouldBe("“None” has no address.\n");
        import.Output.ShouldBe("Taken in: 3 new sources.\n");

        var check = await RefusedAsync("check");

        var lines = check.Output.TrimEnd().Split('\n');
        lines.Length.ShouldBe(4);
        lines.ShouldContain(line => line.StartsWith("✓ Good: 2 new ("));
        lines.ShouldContain(line => line.StartsWith("✗ Bad: the server answered 404 ("));
        lines.ShouldContain(line => line.StartsWith("✗ Gone: the server says that it is gone for good (410) ("));
        lines[3].ShouldStartWith("3 sources: 1 good, 2 failed; 2 new articles in ");
        (await RunAsync("list")).Output.ShouldContain("ended");
    }

    [Fact]
    public async Task AListGoesOutAndComesIn()
    {
        await RunAsync("add", At("bare"), "--items", "li", "--full-text", "never", "--group", "A/B", "--language", "kk");
        var printed = (await RunAsync("export")).Output;
        (await RunAsync("export", "out.opml")).Output.ShouldBe("1 source written to out.opml.\n");
        File.ReadAllText(home.PathOf("out.opml")).Split('\n').Where(line => !line.Contains("dateCreated")).ShouldBe(printed.Split('\n').Where(line => !line.Contains("dateCreated")));
        var before = (await RunAsync("list", "--json")).Output;

        await RunAsync("remove", "--all");
        (await BuiltProgram.RunAsync(home, ["sources", "import", "-", Allowed, "--Sources:Folders="], printed)).Output.ShouldBe("Taken in: 1 new source.\n");

        Known((await RunAsync("list", "--json")).Output).ShouldBe(Known(before));

        static string Known(string json) => json[..json.IndexOf("\"nextCheck\"", StringComparison.Ordinal)];
    }

    [Theory]
    [InlineData("import nowhere.opml", "nowhere.opml: there is no such file.")]
    [InlineData("enable", "Say which: numbers of `sources list`, parts of names or addresses, --language kk, --starter, or --all.")]
    [InlineData("enable 7", "There is no number 7 in the list; it goes from 1 to 2.")]
    [InlineData("add ftp://example.org/", "ftp://example.org/ is neither a web address, such as https://example.org/feed.xml, nor a folder that is there.")]
    [InlineData("add https://example.org/ --kind page", "A page needs to know what on it is an article: add --items with a CSS selector, such as --items \"article\".")]
    [InlineData("add https://example.org/ --language english", "--language english: right would be a code of two letters, such as kk.")]
    public async Task BadInputIsOneSentence(string line, string sentence)
    {
        home.Write("seeds/sources.opml", Starter);
        (await RefusedAsync(line.Split(' '))).Errors.ShouldBe(sentence + "\n");
    }

    [Fact]
    public async Task TheStarterListIsOffUntilItIsSwitchedOn()
    {
        home.Write("seeds/sources.opml", Starter);
        (await RunAsync("list")).Output.ShouldBe("No source is on.\n2 more sources are off: `sources list --all` shows them, `sources enable` switches on.\n");
        (await RunAsync("enable", "--starter", "--language", "kk")).Output.ShouldBe("Switched on: Egemen.\n");
        (await RunAsync("enable", "--starter")).Output.ShouldBe("Switched on: Astana.\nThe rest: 1 source was on already.\n");
        (await RunAsync("remove", "egemen")).Output.ShouldBe("Switched off: Egemen. The settings or the starter list name it, so that it would come back.\n");
        (await RunAsync("list", "--all")).Output.ShouldContain(" off    Egemen (kk)");
    }

    private const string Starter =
        "<opml><body><outline text='Astana' xmlUrl='https://astana.example/f' language='en'/><outline text='Egemen' xmlUrl='https://egemen.example/f' language='kk'/></body></opml>";

    private string At(string path) => server.At("/" + path).AbsoluteUri;

    private Task<Ended> RunAsync(params string[] words) => EndedAsync(0, words);

    private Task<Ended> RefusedAsync(params string[] words) => EndedAsync(1, words);

    private async Task<Ended> EndedAsync(int code, string[] words)
    {
        var ended = await BuiltProgram.RunAsync(home, ["sources", .. words, Allowed, "--Sources:Folders=", "--Sources:HostSpacing=00:00:00"]);
        ended.Code.ShouldBe(code, ended.Output + ended.Errors);
        return ended;
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var (status, type, body) = context.Request.Path.Value switch
        {
            "/papers" or "/copy" => (200, "application/rss+xml", $"<rss version='2.0'><channel><title>Farm &amp; Field</title><language>en-GB</language>{Item(1)}{Item(2)}</channel></rss>"),
            "/page" => (200, "text/html", "<html><head><link rel='alternate' type='application/rss+xml' href='/missing'><link rel='alternate' type='application/rss+xml' href='/papers'></head></html>"),
            "/bare" => (200, "text/html", "<html><body><ul><li><a href='/a/1'>One</a></li><li><a href='/a/2'>Two</a></li></ul><p>Words</p></body></html>"),
            "/map.xml" => (200, "application/xml", "<urlset><url><loc>/a/1</loc><lastmod>2026-03-12</lastmod></url></urlset>"),
            "/a/1" or "/a/2" => (200, "text/html", $"<title>Kazakhstan and Japan {context.Request.Path}</title><p>{string.Join(' ', Enumerable.Repeat($"Kazakhstan and Japan opened plant {context.Request.Path} in Astana.", 15))}</p>"),
            "/text" => (200, "text/plain", "Nothing of interest."),
            "/gone" => (410, "text/plain", ""),
            _ => (404, "text/plain", ""),
        };
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body);
    }

    private static string Item(int number) =>
        $"<item><title>Kazakhstan and Japan signed pact {number}</title><link>https://news.example/{number}</link><guid>{number}</guid><pubDate>Fri, 13 Mar 2026 0{number}:00:00 GMT</pubDate>"
        + $"<description>{string.Join(' ', Enumerable.Repeat($"Kazakhstan and Japan signed a memorandum number {number} on energy in Astana.", 15))}</description></item>";
}
