using CoopBot.Cli;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Golden;

/// <summary>
/// What is read out of whole articles, held word for word. A folder here bears the name of an article and holds its facts and
/// its summary in each language. After a change that is meant: COOPBOT_ACCEPT=1 writes the files anew; read the difference.
/// </summary>
public sealed class GoldenTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("COOPBOT_ACCEPT") == "1";

    public static TheoryData<string> Articles => [.. GoldenArticles.Names];

    [Theory]
    [MemberData(nameof(Articles))]
    public void AnArticleIsReadAndToldAsItsGoldenFolderSays(string article)
    {
        var (page, findings) = GoldenArticles.Read(article);
        var report = new ReadReport(Readers.Knowledge, Readers.Summaries);
        var facts = new StringWriter { NewLine = "\n" };
        report.WriteFacts(facts, page, findings);
        Hold(article, "facts.txt", facts.ToString());
        foreach (var (language, summary) in report.Summaries(page, findings)) Hold(article, $"summary.{language}.txt", $"{summary.Headline}\n{summary}\n");
    }

    private static void Hold(string article, string file, string found)
    {
        var path = Repository.Path("tests", "CoopBot.Tests", "Golden", article, file);
        if (Accept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, found);
        }
        File.Exists(path).ShouldBeTrue($"{path} is missing; COOPBOT_ACCEPT=1 writes it.");
        found.ShouldBe(File.ReadAllText(path), $"{article}/{file} differs; if it is meant, COOPBOT_ACCEPT=1 writes it anew.");
    }
}
