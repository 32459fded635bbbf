using CoopBot.Reading;

namespace CoopBot.Tests.Reading;

/// <summary>What is read without a parser reads as the parser would have it.</summary>
public sealed class PlainHtmlTests
{
    private static readonly string[] Pieces =
        ["<p>", "</p>", "<br>", "<br/>", "<br />", "word", " ", "\n", "\t", "&amp;", "&quot;", "&nbsp;", "&lt;", "&gt;", "&#39;", "字", "\u00a0", "a\nb"];

    private static readonly string[] Others = ["<P>", "<p class=a>", "<div>", "&eacute;", "&amp", "<", "\r\n", "<a href='x'>", "\0", "<!-- -->"];

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("plain words, 5 > 4")]
    [InlineData("<p>One &quot;two&quot;.</p><p>Three.</p>")]
    [InlineData(" \n<p>One<p>Two<br/>Three")]
    public void ParagraphsNeedNoParser(string html) => PlainHtml.Of(html).ShouldBe(HtmlText.Parsed(html));

    [Fact]
    public void AnyMixtureReadsAsTheParserReadsIt()
    {
        var dice = new Random(17);
        for (var round = 0; round < 3000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, dice.Next(12)).Select(_ => dice.Next(40) == 0 ? Others[dice.Next(Others.Length)] : Pieces[dice.Next(Pieces.Length)]));
            if (PlainHtml.Of(html) is { } read) read.ShouldBe(HtmlText.Parsed(html), html.Replace("\n", "\\n"));
        }
    }

    [Fact]
    public void MoreThanParagraphsIsLeftToTheParser()
    {
        foreach (var other in Others) PlainHtml.Of("<p>a" + other).ShouldBeNull(other);
    }
}
