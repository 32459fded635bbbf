using System.Xml.Linq;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Sources.Opml;

namespace CoopBot.Tests.Sources.Opml;

public sealed class OpmlRoundTripTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    private static readonly SourceRow[] Rows =
    [
        Row("feed", "https://a.example/f?x=1&y=<2>") with { Title = "A \"quoted\" & <b>'s", Group = "Kazakhstan/Agencies", Language = "kk" },
        Row("feed", "https://user:pass@b.example/f") with { Group = "Kazakhstan", Options = new SourceOptions(FullText.Always), Standing = SourceStanding.Off },
        Row("feed", "https://c.example/f") with { Title = "日本のニュース 𠮷", Options = new SourceOptions(FullText.Never), Standing = SourceStanding.Ended },
        Row("page", "https://d.example/news") with { Title = "Page", Group = "Қазақстан", Language = "uz", Options = new SourceOptions(Items: "div > a[href*=\"x\"]", Title: "h2", Link: "a", Date: "time", Next: "a.next") },
        Row("sitemap", "https://e.example/map.xml"),
        Row("folder", "seeds/articles") with { Title = "Seeds" },
        Row("folder", "/var/news & more"),
    ];

    [Fact]
    public void WhatIsExportedAndImportedAgainIsTheSame()
    {
        var list = OpmlReader.Read(OpmlWriter.Write(Rows, Now));

        list.Problems.ShouldBeEmpty();
        list.Sources.OrderBy(row => row.Id).ShouldBe(Rows.OrderBy(row => row.Id));
    }

    [Fact]
    public void OtherReadersSeeFeedsAndLinks()
    {
        var outlines = XDocument.Parse(OpmlWriter.Write(Rows, Now)).Descendants("outline").ToList();

        outlines.Count(outline => outline.Attribute("type")?.Value == "rss").ShouldBe(3);
        outlines.Where(outline => outline.Attribute("type")?.Value == "rss").ShouldAllBe(outline => outline.Attribute("xmlUrl") != null);
        outlines.Where(outline => outline.Attribute("type")?.Value == "link").Select(outline => outline.Attribute("url")!.Value).ShouldBe(["https://d.example/news", "https://e.example/map.xml"]);
        outlines.Where(outline => outline.Attribute("type")?.Value != "rss").ShouldAllBe(outline => outline.Attribute("xmlUrl") == null);
        outlines.ShouldAllBe(outline => outline.Attribute("text") != null);
    }

    [Fact]
    public void WhatXmlCannotHoldIsLeftOut() =>
        OpmlReader.Read(OpmlWriter.Write([Rows[0] with { Title = "A\u0001\uD800B" }], Now)).Sources.Single().Title.ShouldBe("A\uFFFDB");

    [Fact]
    public void AnEmptyListIsWellFormed() => XDocument.Parse(OpmlWriter.Write([], Now)).Root!.Name.LocalName.ShouldBe("opml");

    private static SourceRow Row(string kind, string address) => NewSource.Of(kind, address)! with { Origin = SourceOrigin.Added };
}
