using System.Text;
using CoopBot.Model;
using CoopBot.Sources.Opml;

namespace CoopBot.Tests.Sources.Opml;

public sealed class OpmlReaderTests
{
    [Fact]
    public void FoldersWithinFoldersBecomeAGroup()
    {
        var list = OpmlReader.Read("""
            <?xml version="1.0" encoding="utf-8"?>
            <opml version="2.0"><head><title>Mine</title></head><body>
              <outline text="Kazakhstan" title="Қазақстан">
                <outline text="News / agencies">
                  <outline type="rss" text="Egemen" title="Egemen Qazaqstan" xmlUrl="https://egemen.example/rss" htmlUrl="https://egemen.example/" language="kk-KZ"/>
                </outline>
                <outline type="atom" text="Astana" xmlUrl=" https://astana.example/atom "/>
              </outline>
              <outline text="https://bare.example/feed" xmlUrl="https://bare.example/feed"/>
            </body></opml>
            """);

        list.Problems.ShouldBeEmpty();
        list.Sources.Select(source => (source.Title, source.Group, source.Address, source.Language, source.Kind)).ShouldBe(
        [
            ("Egemen Qazaqstan", "Қазақстан/News - agencies", "https://egemen.example/rss", "kk", "feed"),
            ("Astana", "Қазақстан", "https://astana.example/atom", null, "feed"),
            (null, null, "https://bare.example/feed", null, "feed"),
        ]);
        list.Sources.ShouldAllBe(source => source.Origin == SourceOrigin.Added && source.Standing == SourceStanding.On);
    }

    [Theory]
    [InlineData("""<opml version="1.0"><body><outline text="A" xmlurl="https://a.example/f"/></body></opml>""")]
    [InlineData("""<OPML><BODY><OUTLINE TEXT="A" XMLURL="https://a.example/f"/></BODY></OPML>""")]
    [InlineData("""<opml><outline text="A" xmlUrl="https://a.example/f"/></opml>""")]
    [InlineData("""<opml><body><outline text="A" type="rss" xmlUrl="https://a.example/f"></outline></body></opml>""")]
    [InlineData("""<opml><body><outline text="A" xmlUrl="https://a.example/f"><outline text="A" isComment="true" xmlUrl="https://a.example/f"/></outline></body></opml>""")]
    [InlineData("""<!-- by hand --><opml xmlns="http://opml.org/spec2"><body><outline title="A" text="x" xmlUrl="https://a.example/f"/></body></opml>""")]
    public void TheFormsOfManyReadersAreRead(string text) =>
        OpmlReader.Read(text).Sources.Select(source => (source.Title, source.Group, source.Address)).ShouldBe([("A", null, "https://a.example/f")]);

    [Fact]
    public void LoneAmpersandsAndEntitiesOfHtmlDoNotBreakIt()
    {
        var list = OpmlReader.Read("""<opml><body><outline text="News&nbsp;&amp; more & more &copy;" xmlUrl="https://a.example/f?a=1&b=2&copy=3"/></body></opml>""");

        list.Problems.ShouldBeEmpty();
        list.Sources.Single().Title.ShouldBe("News & more & more ©");
        list.Sources.Single().Address.ShouldBe("https://a.example/f?a=1&b=2&copy=3");
    }

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("  \n ", "It is empty.")]
    [InlineData("hello", "It is no list of sources in the form of OPML.")]
    [InlineData("<rss version='2.0'><channel/></rss>", "It is no list of sources in the form of OPML.")]
    [InlineData("{\"a\": 1}", "It is no list of sources in the form of OPML.")]
    [InlineData("<opml><body></body></opml>", "It holds no entries.")]
    [InlineData("<opml><body><outline text='A'/></body></opml>", "“A” has no address.")]
    [InlineData("<opml><body><outline text='A'></outline></body></opml>", "“A” has no address.")]
    [InlineData("<opml><body><outline/></body></opml>", "An entry without a name has no address.")]
    [InlineData("<opml><body><outline text='A' type='link' url='https://a.example/'/></body></opml>", "“A” has no address.")]
    [InlineData("<opml><body><outline text='A' xmlUrl='file:///etc/passwd'/></body></opml>", "“A” has the address file:///etc/passwd, which is no http or https address.")]
    [InlineData("<opml><body><outline text='A' xmlUrl='javascript:alert(1)'/></body></opml>", "“A” has the address javascript:alert(1), which is no http or https address.")]
    [InlineData("<opml><body><outline xmlUrl='ftp://user:secret@a.example/f'/></body></opml>", "“ftp://a.example/f” has the address ftp://a.example/f, which is no http or https address.")]
    public void WhatIsWrongIsOneSentence(string text, string sentence)
    {
        var list = OpmlReader.Read(text);

        list.Sources.ShouldBeEmpty();
        list.Problems.ShouldBe([sentence]);
    }

    [Fact]
    public void WhatStandsBeforeABreakIsTaken()
    {
        var list = OpmlReader.Read("<opml><body>\n<outline text='A' xmlUrl='https://a.example/f'/>\n<outline text='B' xmlUrl='https://b.exa");

        list.Sources.Single().Title.ShouldBe("A");
        list.Problems.ShouldBe(["It is broken at line 3, and what follows is not read."]);
    }

    [Fact]
    public void AnEntryThatStandsTwiceIsTakenOnceWhereItStandsFirst()
    {
        var list = OpmlReader.Read("""
            <opml><body><outline text="One"><outline text="A" xmlUrl="https://a.example/f"/></outline><outline text="Two"><outline text="B" xmlUrl="https://A.example:443/f"/></outline></body></opml>
            """);

        list.Sources.Single().Group.ShouldBe("One");
        list.Problems.ShouldBe(["“B” stands in it twice; the first is taken."]);
    }

    [Fact]
    public void ADocumentTypeIsPassedOver()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret");
        var declared = new StringBuilder($"<!DOCTYPE opml [<!ENTITY file SYSTEM \"file://{secret}\"><!ENTITY l0 \"lol\">");
        for (var at = 1; at < 30; at++) declared.Append($"<!ENTITY l{at} \"{string.Concat(Enumerable.Repeat($"&l{at - 1};", 10))}\">");

        var list = OpmlReader.Read($"<?xml version='1.0'?>{declared}]><opml><body><outline text='&file; &l29;' xmlUrl='https://a.example/f'/></body></opml>");

        list.Sources.Single().Title.ShouldBe("&file; &l29;");
        File.Delete(secret);
    }

    [Fact]
    public void AHugeListIsCutAndAHugeFileRefused()
    {
        var many = string.Concat(Enumerable.Range(0, 10_050).Select(at => $"<outline text='{at}' xmlUrl='https://a.example/{at}'/>"));
        var list = OpmlReader.Read($"<opml><body>{many}</body></opml>");

        list.Sources.Length.ShouldBe(10_000);
        list.Problems.ShouldBe(["It holds more than 10000 entries; what follows is not read."]);
        OpmlReader.Read(new byte[OpmlReader.MostBytes + 1]).Problems.ShouldBe(["It is larger than 10 MB; no list of sources is."]);
    }

    [Fact]
    public void EntriesNestedWithoutEndCostNothing()
    {
        var deep = string.Concat(Enumerable.Repeat("<outline text='A'>", 9_000));

        var list = OpmlReader.Read($"<opml><body>{deep}<outline text='B' xmlUrl='https://b.example/f'/>");

        list.Sources.Single().Group!.Split('/').Length.ShouldBe(20);
    }

    [Fact]
    public void ManyProblemsAreCounted()
    {
        var list = OpmlReader.Read($"<opml><body>{string.Concat(Enumerable.Repeat("<outline text='A'/>", 80))}</body></opml>");

        list.Problems.Length.ShouldBe(51);
        list.Problems[^1].ShouldBe("And 30 more entries of these kinds.");
    }

    [Fact]
    public void AnOldEncodingIsRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "<?xml version='1.0' encoding='windows-1251'?><opml><body><outline text='Новости Узбекистана' xmlUrl='https://a.example/f'/></body></opml>";

        OpmlReader.Read(Encoding.GetEncoding(1251).GetBytes(text)).Sources.Single().Title.ShouldBe("Новости Узбекистана");
    }

    [Fact]
    public void TheStarterListIsWhole()
    {
        var list = OpmlReader.Read(File.ReadAllBytes(Path.Combine(Cli.HomeOfATest.Repository, CoopBot.Sources.StarterList.Place)));

        list.Problems.ShouldBeEmpty();
        list.Sources.Length.ShouldBeGreaterThan(50);
        list.Sources.ShouldAllBe(source => source.Title != null && source.Group != null && source.Language != null && source.Standing == SourceStanding.On);
        list.Sources.Select(source => source.Language).Distinct().ShouldBe(["en", "kk", "ru", "uz", "pl", "uk", "ja"], ignoreOrder: true);
    }
}
