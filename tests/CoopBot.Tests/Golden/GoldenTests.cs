using CoopBot.Cli;
using CoopBot.Model;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Golden;

/// <summary>
/// What is read out of whole articles, held word for word. A folder here bears the name of an article and holds its facts and
/// its summary in each language. After a change that is meant: COOPBOT_ACCEPT=1 writes the files anew; read the difference.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Articles => [.. GoldenArticles.Names];

    [Theory]
    [MemberData(nameof(Articles))]
    public void AnArticleIsReadAndToldAsItsGoldenFolderSays(string article)
    {
        var (page, findings) = GoldenArticles.Read(article);
        var report = new ReadReport(Readers.Knowledge, Readers.Summaries);
        var facts = new StringWriter { NewLine = "\n" };
        report.WriteFacts(facts, page, findings);
        GoldenFile.Hold(article, "facts.txt", facts.ToString());
        foreach (var (language, summary) in report.Summaries(page, findings)) GoldenFile.Hold(article, $"summary.{language}.txt", $"{summary.Headline}\n{summary}\n");
    }

    [Fact]
    public void ManyReadTogetherAreReadAsEachAlone()
    {
        var pages = GoldenArticles.Names.Select(name => GoldenArticles.Read(name).Page).ToList();
        // In a language that is not read, and among the others.
        pages.Insert(3, Readers.Page("Ankara'da iki ülkenin bakanları görüştü ve bir anlaşma imzaladı. Görüşmelere şirketler de katıldı."));

        var together = Readers.Facts.Find(pages);

        together[3].Facts.ShouldBeEmpty();
        for (var at = 0; at < pages.Count; at++) Facts(pages[at], together[at]).ShouldBe(Facts(pages[at], Readers.Facts.Find(pages[at])));

        static string Facts(Page page, Findings findings)
        {
            var facts = new StringWriter();
            new ReadReport(Readers.Knowledge, Readers.Summaries).WriteFacts(facts, page, findings);
            return facts.ToString();
        }
    }
}
