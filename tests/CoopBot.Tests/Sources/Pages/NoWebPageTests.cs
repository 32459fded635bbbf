using CoopBot.Sources.Pages;

namespace CoopBot.Tests.Sources.Pages;

public sealed class NoWebPageTests
{
    [Theory]
    [InlineData("text/html", "<!doctype html><p>Words", null)]
    [InlineData(null, "<li><a href='/1'>One</a>", null)]
    [InlineData("text/plain", "<html><body>Words</body></html>", null)]
    [InlineData("application/xhtml+xml", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>", null)]
    [InlineData("application/pdf", "%PDF-1.7", "the answer is of the type application/pdf, not a web page")]
    [InlineData("image/png", "", "the answer is of the type image/png, not a web page")]
    [InlineData("application/json", "{}", "the answer is of the type application/json, not a web page")]
    [InlineData("text/html", "%PDF-1.7 <p>", "the answer is no web page")]
    [InlineData("text/html", "{\"a\": 1}", "the answer is no web page")]
    [InlineData("text/html", " \n", "the answer is empty")]
    [InlineData("text/html", "<?xml version='1.0'?>\n<!-- a --><rss version='2.0'><channel/></rss>", NoWebPage.Feed)]
    [InlineData("application/atom+xml", "<feed xmlns='http://www.w3.org/2005/Atom'/>", NoWebPage.Feed)]
    public void WhatIsNoneIsNamed(string? type, string text, string? why) => NoWebPage.Why(type, text).ShouldBe(why);
}
