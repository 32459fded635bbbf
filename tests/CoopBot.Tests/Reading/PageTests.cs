using System.Globalization;
using CoopBot.Model;
using CoopBot.Reading;
using CoopBot.Reading.MainText;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Reading;

/// <summary>
/// Web pages and what is read out of them. A folder in Pages holds page.html and expected.txt; after a change that is meant
/// COOPBOT_ACCEPT=1 writes the latter anew: read the difference.
/// </summary>
public sealed class PageTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("COOPBOT_ACCEPT") == "1";
    private static readonly string Folder = Repository.Path("tests", "CoopBot.Tests", "Reading", "Pages");
    private static readonly WebPageReader Reader = new(Readers.Knowledge, new LanguageDetector(Readers.Knowledge));

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void APageGivesItsArticle(string name)
    {
        var told = Tell(Reader.Read(File.ReadAllText(Path.Combine(Folder, name, "page.html")), new Uri("https://news.example/section/")));
        var path = Path.Combine(Folder, name, "expected.txt");
        if (Accept) File.WriteAllText(path, told);
        told.ShouldBe(File.ReadAllText(path), $"{path} differs; if it is meant, COOPBOT_ACCEPT=1 writes it anew.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void APageCutAnywhereIsReadAllTheSame(string name)
    {
        var html = File.ReadAllText(Path.Combine(Folder, name, "page.html"));
        for (var part = 0; part < 23; part++) Reader.Read(html[..(html.Length * part / 23)]).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<html")]
    [InlineData("<html lang=\"><body class='")]
    [InlineData("<body><p>\0\ud800&#xD800;&#0;&bogus;</p>")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":[{}],\"author\":7,\"publisher\":[null]}</script>")]
    [InlineData("<script type=application/ld+json>[[[[[[[[[[{\"@graph\":{}}]]]]]]]]]]</script>")]
    [InlineData("<meta content><meta property content=x><time datetime><link rel=canonical href='http://['>")]
    [InlineData("<frameset><frame src=a></frameset>")]
    [InlineData("<svg><title>x</title><p>y</svg><math><mi>z</math>")]
    public void ABrokenPageGivesNothingAndDoesNoHarm(string html) => Reader.Read(html).Text.ShouldBeEmpty();

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a href=x>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<font size=1><p>")]
    [InlineData("<section><ul><li>")]
    [InlineData("</p>")]
    [InlineData("<!--")]
    [InlineData("<x-y ")]
    [InlineData("<script></scrip>")]
    [InlineData("<button><select><option>")]
    public void AHundredThousandTagsAreRead(string tag)
    {
        const string words = "The two governments agreed on a common plan for water, energy and roads, which will be signed in the autumn by their ministers in Tashkent.";
        Reader.Read(string.Concat(Enumerable.Repeat(tag, 100_000)) + words).ShouldNotBeNull();
        Reader.Read($"<p>{words}</p>" + string.Concat(Enumerable.Repeat(tag, 100_000))).ShouldNotBeNull();
    }

    [Fact]
    public void WhatTheParserNeedNotSeeIsTakenOut()
    {
        TagThinner.Thin("<p>a<b>b</b><!-- c --><script>d</script><style>e</style>f</p>").ShouldBe("<p>abf</p>");
        TagThinner.Thin("<script type='application/ld+json'>{}</script>").ShouldBe("<script type='application/ld+json'>{}</script>");
        TagThinner.Thin("1 < 2 <a title='x > y'>z</a>").ShouldBe("1 < 2 <a title='x > y'>z</a>");
        var deep = TagThinner.Thin(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "x");
        deep.Split("<div>").Length.ShouldBeLessThan(300);
        deep.ShouldEndWith("x");
    }

    [Fact]
    public void AFoundPageIsReadByItsArticleAndAFragmentAsItIs()
    {
        var html = File.ReadAllText(Path.Combine(Folder, "ru-wordpress", "page.html"));
        var page = Readers.Pages.Read(new Found("web", "1", null, html, TextKind.Html));
        page.Title.ShouldBe("Узбекистан и Япония подписали меморандум о водородной энергетике");
        page.Language.ShouldBe("ru");
        page.Published.ShouldBe(new DateTimeOffset(2026, 3, 12, 9, 30, 0, TimeSpan.FromHours(5)));
        page.Link.ShouldBe(new Uri("https://vestnik.example/2026/03/vodorod/"));
        page.Text.ShouldNotContain("Читайте также");

        Readers.Pages.Read(new Found("feed", "1", "A title", "<p>Short words.</p><nav>Menu</nav>", TextKind.Html), "en").Sentences.Select(sentence => sentence.Text).ShouldBe(["A title", "Short words."]);
    }

    private static string Tell(WebArticle article) => string.Join('\n',
        $"title: {article.Title}",
        $"author: {article.Author}",
        $"published: {article.Published?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)}",
        $"language: {article.Language}",
        $"site: {article.Site}",
        $"excerpt: {article.Excerpt}",
        $"link: {article.Link}",
        "",
        article.Text) + "\n";
}
