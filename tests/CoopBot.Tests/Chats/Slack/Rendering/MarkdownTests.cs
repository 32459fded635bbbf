using System.Globalization;
using CoopBot.Chats;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Chats.Slack.Rendering;

public sealed class MarkdownTests
{
    private static readonly Uri Site = new("https://uza.example/1?a=1&b=2");

    /// <summary>Shards that a hostile title may be put together from.</summary>
    public static readonly Gen<string> Shards = Gen.Elements(
        "word ", "Ёж", " ", "7", "日本", "👩‍👩‍👧‍👦", "e\u0301", "\u202e", "\0", "\n", "\ud83d", "\u200b", "\u00a0", "\u3000", ":smile:", ":", ":+1", "@here ", "@channel", "@U1",
        "<!channel>", "<@U1>", "<#C1>", "<!date^1^{date}|x>", "<https://evil.example|x>", "<", ">", "&", "&lt;", "&gt;", "|", "*", "_", "~", "`", "```", "＊", "＿", "～", "｀", "＞", "/latest ", "https://evil.example ");

    private static readonly Gen<Run> Runs =
        from shards in Shards.NonEmptyListOf()
        from style in Gen.Elements(Enum.GetValues<RunStyle>())
        from link in Gen.Elements<Uri?>(null, null, null, Site, new("javascript:alert(1)"))
        select new Run(string.Concat(shards), style, link);

    [Theory]
    [InlineData("AT&T <b>", "AT&amp;T &lt;b&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("<!channel> <@U1> <#C1> <!date^1^{date}|x>", "&lt;!channel&gt; &lt;@U1&gt; &lt;#C1&gt; &lt;!date^1^{date}|x&gt;")]
    [InlineData("<https://evil.example|Kazinform>", "&lt;https://evil.example|Kazinform&gt;")]
    [InlineData("*bold* _italic_ ~struck~ `code`", "∗bold∗ ˍitalicˍ ∼struck∼ ˋcodeˋ")]
    [InlineData("snake_case 2*3 a~b", "snake_case 2*3 a~b")]
    [InlineData("_ * ~", "ˍ ∗ ∼")]
    [InlineData("дом_дом", "домˍдом")]
    [InlineData("O`zbekiston", "Oˋzbekiston")]
    [InlineData("１０～２０ ＊注＊ ＿ ｀", "１０〜２０ ﹡注﹡ ﹍ ˋ")]
    [InlineData("> quoted", "\u2060&gt; quoted")]
    [InlineData(" ＞quoted", "\u2060 ＞quoted")]
    [InlineData("a > b", "a &gt; b")]
    [InlineData(":smile: at 12:30:45, 12:30", ":\u2060smile: at 12:\u206030:45, 12:30")]
    [InlineData(":wave::skin-tone-2: :日本:", ":\u2060wave::\u2060skin-tone-2: :\u2060日本:")]
    [InlineData("@channel @Here @everyone, a@b.example, address https://a.example:80 x:y", "@\u2060channel @\u2060Here @\u2060everyone, a@b.example, address https://a.example:80 x:y")]
    [InlineData("two\r\nlines \u202eexe.fdp\u001b[31m", "two lines exe.fdp[31m")]
    [InlineData("👩‍👩‍👧‍👦 🇰🇿", "👩‍👩‍👧‍👦 🇰🇿")]
    public void AHostileTitleIsShownAsItIsWritten(string title, string markup)
    {
        Markdown.Escape(title).ShouldBe(markup);
        Of(title).ShouldBe(markup);
        StrictMarkdown.Read(Of(title, Run.Bold(title), Run.Italic(title), Run.Code(title), Run.To(title, Site)));
    }

    [Fact]
    public void EveryLookIsShown() =>
        Of("#1 ", Run.Bold("Talks"), ": ", Run.Italic("“Good”"), ". ", Run.Code("/why 1"), " ", Run.To("uza.example", Site))
            .ShouldBe("#1 *Talks*: _“Good”_. `/why 1` <https://uza.example/1?a=1&amp;b=2|uza.example>");

    [Fact]
    public void ALookThatALetterTouchesIsPartedFromIt()
    {
        Of("日本", Run.Bold("太字"), "です").ShouldBe("日本\u200b*太字*\u200bです");
        Of(Run.Bold("a"), Run.Italic("b"), Run.Code("c")).ShouldBe("*a*\u200b_b_\u200b`c`");
        Of("🇰🇿", Run.Bold("a"), "…").ShouldBe("🇰🇿\u200b*a*\u200b…");
        Of("(", Run.Bold("a"), ")").ShouldBe("(*a*)");
    }

    [Fact]
    public void BlanksStandOutsideOfALook()
    {
        Of("a", Run.Bold(" b "), "c").ShouldBe("a *b* c");
        Of(Run.Bold(" \u200b "), "c").ShouldBe(" \u200b c");
        Of("to ", Run.To(" here ", Site)).ShouldBe($"to  <https://uza.example/1?a=1&amp;b=2|here> ");
    }

    [Fact]
    public void NeighboursOfOneLookShareTheirMarks()
    {
        Of(Run.Bold("a"), Run.Bold("b")).ShouldBe("*ab*");
        Of(Run.Bold("2*3_4"), " ", Run.Italic("2*3_4")).ShouldBe("*2∗3_4* _2*3ˍ4_");
        Of(Run.Bold("a "), new Run("b", RunStyle.Bold, Site)).ShouldBe("*a* *<https://uza.example/1?a=1&amp;b=2|b>*");
        Of(":smi", "le:").ShouldBe(":\u2060smile:", "and cannot hide a name between them");
    }

    [Theory]
    [InlineData("*a* `b` <c> :d: _e", "`*a* ˋbˋ &lt;c&gt; :d: _e`")]
    [InlineData("@coopbot energy", "`@coopbot energy`")]
    [InlineData("｀a", "`ˋa`")]
    public void CodeIsWhatIsToBeTyped(string text, string markup) => Of(Run.Code(text)).ShouldBe(markup);

    [Theory]
    [InlineData("http://uza.example/a b", "http://uza.example/a%20b")]
    [InlineData("https://uza.example/a|b", "https://uza.example/a%7Cb")]
    [InlineData("https://uza.example/'\"><b>", "https://uza.example/'%22%3E%3Cb%3E")]
    [InlineData("https://uza.example/*_~", "https://uza.example/*_~")]
    public void ALinkIsAnAddressOfTheWeb(string link, string address) => StrictMarkdown.Read(Of(Run.To("press", new Uri(link)))).Links.ShouldBe([address]);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:a@b.example")]
    [InlineData("slack://user?team=T1&id=U1")]
    [InlineData("//uza.example/x")]
    [InlineData("/relative")]
    public void AnyOtherLinkIsBareText(string link) => Of(Run.To("press", new Uri(link, UriKind.RelativeOrAbsolute))).ShouldBe("press");

    [Fact]
    public void AnEndlessLinkIsBareText() => Of(Run.To("press", new Uri("https://uza.example/" + new string('a', 1500)))).ShouldBe("press");

    [Fact]
    public void ALabelEndsNoLink() => Of(Run.To("a|b> *c*", Site)).ShouldBe("<https://uza.example/1?a=1&amp;b=2|a∣b&gt; ∗c∗>");

    [Fact]
    public void ALinkInCodeIsALink() => Of(new Run("a", RunStyle.Code, Site)).ShouldBe("<https://uza.example/1?a=1&amp;b=2|a>");

    [Fact]
    public void WhateverIsWrittenIsSeenInItsLookAndDoesNothing() => Prop.ForAll(Runs.ArrayOf().ToArbitrary(), runs =>
    {
        var read = StrictMarkdown.Read(Markdown.Of(runs));

        Plain(read.Text).ShouldBe(Plain(string.Concat(runs.Select(run => VisibleText.OneLine(run.Text)))));
        foreach (var (style, seen) in new[] { (RunStyle.Bold, read.Bold), (RunStyle.Italic, read.Italic), (RunStyle.Code, read.Code) })
            Ink(seen).ShouldBe(Ink(string.Concat(runs.Where(run => run.Style == style && (style != RunStyle.Code || run.Link?.Scheme != "https")).Select(run => VisibleText.OneLine(run.Text)))));
        read.Links.ShouldAllBe(link => link == Site.AbsoluteUri);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static string Of(params Run[] runs) => Markdown.Of(runs);

    /// <summary>With the real signs for their look-alikes, and without what is put between.</summary>
    private static string Plain(string text) => string.Concat(text.Where(sign => sign is not ('\u200b' or '\u2060')).Select(sign => sign switch
    {
        '∗' or '＊' or '﹡' => '*',
        'ˍ' or '＿' or '﹍' => '_',
        '∼' or '～' or '〜' => '~',
        'ˋ' or '｀' => '`',
        '∣' => '|',
        _ => sign,
    }));

    private static string Ink(string text) => string.Concat(Plain(text).Where(sign => !char.IsWhiteSpace(sign) && char.GetUnicodeCategory(sign) != UnicodeCategory.Format));
}
