using System.Diagnostics;
using System.Globalization;
using CoopBot.Intake;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Stories;

namespace CoopBot.Benchmarks;

/// <summary>What storing costs: the golden articles over and over, each time with other sides and other words, filed and stored as the program does.</summary>
internal static class StoringTable
{
    private const int AtOnce = 200;
    private static readonly DateTimeOffset Start = new(2026, 3, 12, 6, 0, 0, TimeSpan.Zero);
    private static readonly string[] Countries = ["KZ", "UZ", "JP", "PL", "UA", "US", "GB", "CN", "KR", "TR", "DE", "FR", "IT", "IN", "KG", "TJ", "TM", "AZ", "GE", "HU", "AE", "SA", "QA", "EG", "BR", "CA"];

    /// <param name="connection">Of an empty database; null for a SQLite file that is removed afterwards.</param>
    public static async Task WriteAsync(TextWriter output, int count, string? connection)
    {
        var folder = Directory.CreateTempSubdirectory("coopbot-storing-");
        try
        {
            var file = Path.Combine(folder.FullName, "coopbot.db");
            using var database = new Database(new StorageSettings { ConnectionString = connection ?? file }, new HomeFolder(folder.FullName));
            var reader = new TraitReader(Reader.Knowledge);
            using var keeper = new StoryKeeper(database, new ArticleTable(database), reader, new StoryBell(), TimeProvider.System);
            var read = Corpus.Languages.SelectMany(Corpus.OneByOne).Select(Reader.ToPage).Select(page => (Page: page, Findings: Reader.ToFindings(page))).ToList();
            await database.OpenAsync(default);

            var (watch, before) = (new Stopwatch(), Process.GetCurrentProcess().TotalProcessorTime);
            var stories = 0L;
            for (var first = 0; first < count; first += AtOnce)
            {
                var batch = Enumerable.Range(first, Math.Min(AtOnce, count - first)).Select(number => Make(read[number % read.Count], number)).ToList();
                watch.Start();
                var ready = batch.AsParallel().AsOrdered().Select(one => keeper.Prepare(one.Item1, one.Item2)).ToList();
                foreach (var taken in await keeper.StoreAsync(ready, default)) stories = Math.Max(stories, taken is Taken.Stored stored ? stored.Story : 0);
                watch.Stop();
                if ((first + AtOnce) % 5000 == 0)
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first + AtOnce,7:#,0} articles  {stories,7:#,0} stories  {watch.Elapsed.TotalSeconds,6:0.00} s  {watch.Elapsed.TotalMilliseconds / (first + AtOnce),6:0.000} ms an article"));
            }
            var size = connection is null ? new FileInfo(file).Length / 1_000_000 : 0;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processor time {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:0.0} s, file {size} MB"));
            watch.Restart();
            foreach (var (_, article) in Enumerable.Range(0, 2000).Select(number => Make(read[number % read.Count], number))) reader.Read(article);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of which comparing takes {watch.Elapsed.TotalMilliseconds / 2000:0.000} ms an article to prepare"));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>As many articles as are asked for, a minute between each and the next.</summary>
    public static IReadOnlyList<(Found, Article)> Articles(int count, DateTimeOffset start)
    {
        var read = Corpus.Languages.SelectMany(Corpus.OneByOne).Select(Reader.ToPage).Select(page => (Page: page, Findings: Reader.ToFindings(page))).Where(one => one.Findings.Labels.IsCooperation).ToList();
        return [.. Enumerable.Range(0, count).Select(number => Sided(Make(read[number % read.Count], number), start.AddMinutes(number)))];

        // The labels follow the sides.
        static (Found, Article) Sided((Found Found, Article Article) one, DateTimeOffset moment)
        {
            var findings = one.Article.Findings;
            var sides = findings.Of<CountryFact>().Where(fact => fact.IsParty).Select(fact => fact.Code).Distinct();
            return (one.Found, one.Article with { FoundAt = moment, Findings = findings with { Labels = findings.Labels with { Countries = [.. sides] } } });
        }
    }

    private static (Found, Article) Make((Page Page, Findings Findings) one, int number)
    {
        var random = new Random(number);
        var found = new Found("feed:benchmark", $"guid:{number}", null, one.Page.Text, TextKind.Plain, new Uri($"https://example.org/{number}"), Start.AddMinutes(number));
        var page = one.Page with { Published = Start.AddMinutes(number), Link = found.Link, Sentences = [.. one.Page.Sentences.Select(sentence => sentence with { Text = Changed(sentence.Text, random) })] };
        var sides = random.GetItems(Countries, 2);
        var other = 0;
        var findings = one.Findings with { Facts = [.. one.Findings.Facts.Select(fact => fact is CountryFact { IsParty: true } side && other < 2 ? side with { Code = sides[other++] } : fact)] };
        return (found, new Article(Convert.ToHexStringLower(Guid.NewGuid().ToByteArray()), found.Source, found.Identity, Start.AddMinutes(number), page, findings) { Hash = found.Hash });
    }

    /// <summary>A letter in every few is another, so that no two texts are nearly one.</summary>
    private static string Changed(string text, Random random) =>
        string.Concat(text.Select(letter => char.IsLetter(letter) && random.Next(6) == 0 ? (char)(letter + 1) : letter));
}
