using CoopBot.Model;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Golden;

/// <summary>The articles that are held word for word: the two that come with the program, and short news of every language in Articles.</summary>
internal static class GoldenArticles
{
    private static readonly Dictionary<string, string> Files = new[] { Repository.Path("seeds", "articles"), Repository.Path("tests", "CoopBot.Tests", "Golden", "Articles") }
        .SelectMany(folder => Directory.GetFiles(folder, "*.txt")).ToDictionary(file => Path.GetFileNameWithoutExtension(file));

    public static IEnumerable<string> Names => Files.Keys.Order(StringComparer.Ordinal);

    public static (Page Page, Findings Findings) Read(string name)
    {
        var page = Readers.Page(File.ReadAllText(Files[name]));
        return (page, Readers.Facts.Find(page));
    }
}
