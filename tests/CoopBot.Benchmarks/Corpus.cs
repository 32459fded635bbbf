using System.Text;

namespace CoopBot.Benchmarks;

/// <summary>Texts to read: the golden articles of a language one after another, its numbers changed each time round so that no cache flatters.</summary>
internal static class Corpus
{
    private static readonly Dictionary<string, string[]> Articles = Folders()
        .SelectMany(folder => Directory.GetFiles(folder, "*.txt"))
        .GroupBy(LanguageOf, File.ReadAllText)
        .ToDictionary(group => group.Key, group => group.ToArray());

    public static IEnumerable<string> Languages => Articles.Keys.Order(StringComparer.Ordinal);

    /// <summary>One text of at least so many bytes of UTF-8, a paragraph a line.</summary>
    public static string Text(string language, int bytes)
    {
        var text = new StringBuilder();
        for (var round = 0; Encoding.UTF8.GetByteCount(text.ToString()) < bytes; round++)
        {
            foreach (var article in Articles[language]) text.Append(Renumbered(article, round)).Append('\n');
        }
        var all = text.ToString();
        while (Encoding.UTF8.GetByteCount(all) > bytes * 1.05) all = all[..(int)(all.Length * 0.98)];
        return all;
    }

    /// <summary>The articles themselves, each once.</summary>
    public static IReadOnlyList<string> OneByOne(string language) => Articles[language];

    private static string Renumbered(string article, int round) =>
        round == 0 ? article : string.Concat(article.Select((sign, at) => char.IsAsciiDigit(sign) ? (char)('1' + ((sign + round + at) % 9)) : sign));

    private static string LanguageOf(string file) => Path.GetFileName(file) is ['0', '0', '0', ..] ? "pl" : Path.GetFileName(file) is ['0', ..] ? "ru" : Path.GetFileName(file)[..2];

    private static string[] Folders()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "CoopBot.sln"))) root = root.Parent;
        return [Path.Combine(root.FullName, "seeds", "articles"), Path.Combine(root.FullName, "tests", "CoopBot.Tests", "Golden", "Articles")];
    }
}
