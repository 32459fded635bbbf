using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CoopBot.Reading;
using CoopBot.Reading.MainText;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Reading;

/// <summary>What a page may cost, told by what is built and not by the clock: how deep its tree is, how many nodes and bytes are made for its length.</summary>
public sealed class PageBoundTests
{
    private const int Deepest = 600;
    private const string Words = "The ministers of Japan and Kazakhstan signed a memorandum on energy, water and trade in Astana on Monday.";

    private static readonly WebPageReader Reader = new(Readers.Knowledge, new LanguageDetector(Readers.Knowledge));

    public static TheoryData<string, string> Shapes => new()
    {
        { "", "<div>" },
        { "", "<div class='author date'>x" },
        { "", "<div>x</div>" },
        { "", "<span>x" },
        { "", "<p>x" },
        { "", "<p><a href=x>x" },
        { "", "<li>x" },
        { "", "<ul><li>x" },
        { "", "<dl><dd><dt>x" },
        { "", "<table><tr><td>x" },
        { "<table>", "x<tr>" },
        { "<table>", "<tr><td>x" },
        { "", "<optgroup>x" },
        { "", "<foo>x" },
        { "", "<h1><div>x" },
        { "", "<template><tr>" },
        { "", "<ruby>x<rt>y" },
        { "", "</p></div></a>" },
        { "<svg>", "<a>x" },
        { "<svg>", "<tr>x" },
        { "<math>", "<input>x" },
        { "<svg>", "<g><a/>x" },
        { "", "<svg><a>" },
        { "", "<!-- x --><i>x" },
        { "", "<script>x</script>" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TheTreeIsNeitherDeepNorLargerThanThePage(string before, string tag)
    {
        const int times = 5_000;
        using var document = new HtmlParser().ParseDocument(TagThinner.Thin($"<body>{before}{Repeated(tag, times)}<p>{Words}</p>"));
        var (nodes, deepest) = Measure(document);
        deepest.ShouldBeLessThan(Deepest);
        nodes.ShouldBeLessThan(times * 8);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void FourTimesThePageTakesAboutFourTimesTheMemory(string before, string tag)
    {
        Allocated(before, tag, 1_000);
        var small = Allocated(before, tag, 2_000);
        Allocated(before, tag, 8_000).ShouldBeLessThan(6 * small);
    }

    [Fact]
    public void OfAnElementTooLongToBeANameNoMoreIsRead()
    {
        using var document = new HtmlParser().ParseDocument($"<body><b id=short> A. <i>Smith</i> </b><div id=long>{Repeated(Words, 1_000)}</div><div id=wide>{Repeated("<i></i>", 5_000)}A. Smith</div>");
        ShortText.Of(document.GetElementById("short")!, 100).ShouldBe(" A. Smith ");
        ShortText.Of(document.GetElementById("long")!, 100).ShouldBeNull();
        ShortText.Of(document.GetElementById("wide")!, 100).ShouldBeNull();
    }

    [Fact]
    public void OnlyTheBeginningOfAHugePageIsRead()
    {
        TagThinner.Thin(Repeated($"<p>{Words}</p>", 100_000)).Length.ShouldBeLessThanOrEqualTo(4_000_000);
        Reader.Read($"<body><p>{Words}</p>" + string.Concat(Enumerable.Range(0, 40_000).Select(number => $"<p>{number}. {Words}</p>"))).Text.ShouldStartWith(Words);
    }

    [Fact]
    public void AnAttributeOfAMillionSignsHidesNothing() =>
        Reader.Read($"<body><div data-x=\"{new string('x', 1_000_000)}\"><article><p>{Words} {Words}</p></article></div>").Text.ShouldStartWith(Words);

    private static long Allocated(string before, string tag, int times)
    {
        var html = $"<body>{before}{Repeated(tag, times)}<p>{Words}</p>";
        var begin = GC.GetAllocatedBytesForCurrentThread();
        Reader.Read(html);
        return GC.GetAllocatedBytesForCurrentThread() - begin;
    }

    private static (int Nodes, int Deepest) Measure(INode root)
    {
        var (nodes, deepest) = (0, 0);
        var open = new Stack<(INode Node, int Depth)>([(root, 0)]);
        while (open.TryPop(out var step))
        {
            nodes++;
            deepest = Math.Max(deepest, step.Depth);
            foreach (var child in step.Node.ChildNodes) open.Push((child, step.Depth + 1));
        }
        return (nodes, deepest);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
