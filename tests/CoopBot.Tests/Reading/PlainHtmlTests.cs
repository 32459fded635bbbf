using CoopBot.Reading;

namespace CoopBot.Tests.Reading;

/// <summary>What is read without a parser reads as the parser would have it.</summary>
public sealed class PlainHtmlTests
{
    private static readonly string[] Pieces =
        ["<p>", "</p>", "<br>", "<br/>", "<br />", "word", " ", "\n", "\t", "&amp;", "&quot;", "&nbsp;", "&lt;", "&gt;", "&#39;", "字", "\u00a0", "a\nb",
            "&#8217;", "&#x2019;", "&#243;", "&#10;", "&laquo;", "&raquo;", "&ldquo;", "&rdquo;", "&bdquo;", "&lsquo;", "&rsquo;", "&ndash;", "&mdash;", "&hellip;",
            "<a href=\"https://news.example/?a=1&amp;b=2>\" rel=\"nofollow\">", "<a>", "</a>", "<span style=\"color: red\">", "<span>", "</span>", "<p class=\"lead\">"];

    private static readonly string[] Others = ["<P>", "<p class=a>", "<div>", "&eacute;", "&amp", "<", "\r\n", "<a href='x'>", "<a href=\"x\"b=\">", "<a b", "<abbr>", "\0", "<!-- -->",
            "&#0;", "&#150;", "&#55296;", "&#1234567890;", "&#1f;", "&#12", "&#;", "&#x;", "&#128512;", "</span ", "<span/>"];

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
        for (var round = 0; round < 6000; round++)
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
