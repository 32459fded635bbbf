using System.Diagnostics;
using System.Globalization;
using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Benchmarks;

/// <summary>What a search costs, from the typed words to the first page of stories.</summary>
internal static class SearchingTable
{
    private const int AtOnce = 500;
    private const int Rounds = 21;
    private const int PageLength = 6;

    private static readonly (string What, string Language, string Typed)[] Queries =
    [
        ("a place", "ru", "Мангистауской"),
        ("a word, inflected", "ru", "гранта"),
        ("a word of few letters", "ru", "вода"),
        ("two words", "pl", "inwestycje fabryka"),
        ("a phrase", "en", "\"memorandum of understanding\""),
        ("a country, by all its spellings", "pl", "Japonia"),
        ("two countries and a topic", "en", "kazakhstan japan hydrogen"),
        ("Japanese", "ja", "経済協力"),
        ("a person, in any script", "en", "Mirziyoyev"),
        ("a word less another", "ru", "соглашение -Япония"),
        ("a word that stands nowhere", "en", "zyzzyva"),
        ("a word of every second article", "ru", "в"),
        ("a sign of Japanese", "ja", "の"),
        ("five frequent words", "en", "\"the\" \"of\" \"in\" \"a\" \"to\""),
    ];

    public static async Task WriteAsync(TextWriter output, int count, string? connection)
    {
        var folder = Directory.CreateTempSubdirectory("coopbot-searching-");
        try
        {
            using var database = new Database(new StorageSettings { ConnectionString = connection ?? Path.Combine(folder.FullName, "coopbot.db") }, new HomeFolder(folder.FullName));
            await database.OpenAsync(default);
            await StoreAsync(output, database, count);

            var knowledge = Reader.Knowledge;
            var reader = new SearchReader(new SearchTerms(knowledge), FilterVocabulary.Of(knowledge.Voices.Values), new ListPageReader(knowledge.Voices.Values));
            var table = new SearchTable(database);
            output.WriteLine("| What | Typed | Stories | Usual | Slowest |\n| --- | --- | --- | --- | --- |");
            foreach (var (what, language, typed) in Queries)
            {
                var (times, found) = (new List<double>(), new SearchPage([], 0, false));
                for (var round = 0; round < Rounds; round++)
                {
                    var watch = Stopwatch.StartNew();
                    found = await table.FindAsync(reader.Read(typed, knowledge.VoiceOf(language)).Query, 0, PageLength, default);
                    times.Add(watch.Elapsed.TotalMilliseconds);
                }
                // The first goes through code that is not compiled yet and pages that are not read yet.
                times.RemoveAt(0);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | `{typed}` | {(found.IsCut ? "over " : "")}{found.Total:#,0} | {times.Order().ElementAt(times.Count / 2):0.0} ms | {times.Max():0.0} ms |"));
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task StoreAsync(TextWriter output, Database database, int count)
    {
        var (corpus, watch) = (new SearchCorpus(), new Stopwatch());
        for (var first = 0; first < count; first += AtOnce)
        {
            var articles = Enumerable.Range(first, Math.Min(AtOnce, count - first)).AsParallel().AsOrdered().Select(corpus.Make).ToList();
            watch.Start();
            var forms = ArticleForm.AllOf(articles);
            await database.WriteAsync(async session =>
            {
                var batch = await ArticleBatch.BeginAsync(session, articles, forms);
                foreach (var article in articles) batch.Begin(article);
                return await batch.WriteAsync();
            }, default);
            watch.Stop();
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} articles stored in {watch.Elapsed.TotalSeconds:0.0} s"));
    }
}
