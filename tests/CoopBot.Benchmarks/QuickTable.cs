using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CoopBot.Benchmarks;

/// <summary>
/// A table in a minute, for trying: the median of a few rounds, without BenchmarkDotNet's care. Processor time is counted, not the
/// clock's: on a machine that does other work too it stays comparable.
/// </summary>
internal static class QuickTable
{
    private const int Rounds = 7;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AtLeast = TimeSpan.FromMilliseconds(100);

    public static void Write(TextWriter output)
    {
        Head(output);
        foreach (var size in (int[])[1_000, 10_000, 100_000, 1_000_000]) Row(output, $"ru {size / 1000} KB", [Corpus.Text("ru", size)]);
        foreach (var language in Corpus.Languages) Row(output, $"{language} 2 KB", [Corpus.Text(language, 2000)]);
        foreach (var language in Corpus.Languages) Row(output, $"{language} articles", Corpus.OneByOne(language));
    }

    /// <summary>The same of the texts of a folder (*.txt), those of a language in one row, each text by itself.</summary>
    public static void Write(TextWriter output, string folder)
    {
        Head(output);
        var texts = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToLookup(text => Reader.ToPage(text).Language);
        foreach (var language in Corpus.Languages.Where(texts.Contains)) Row(output, $"{language}, {texts[language].Count()} texts", [.. texts[language]]);
    }

    private static void Head(TextWriter output) =>
        output.WriteLine($"{"text",-22}{"bytes",10}{"page µs",12}{"scan µs",12}{"facts µs",12}{"told µs",12}{"whole µs",12}{"MB/s",8}{"together",12}{"MB/s",8}{"KB alloc",10}");

    private static void Row(TextWriter output, string name, IReadOnlyList<string> texts)
    {
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < Warm) foreach (var text in texts) Reader.Whole(text);
        var pages = texts.Select(Reader.ToPage).ToList();
        var findings = pages.Select(Reader.ToFindings).ToList();
        var page = Median(() => { foreach (var text in texts) Reader.ToPage(text); });
        var scan = Median(() => { foreach (var one in pages) Reader.ToScans(one); });
        var facts = Median(() => { foreach (var one in pages) Reader.ToFindings(one); });
        var told = Median(() => { for (var at = 0; at < pages.Count; at++) Reader.ToSummary(pages[at], findings[at]); });
        var whole = Median(() => { foreach (var text in texts) Reader.Whole(text); });
        var together = Median(() => Reader.Together(texts));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts) Reader.Whole(text);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / texts.Count;
        var bytes = texts.Sum(Encoding.UTF8.GetByteCount);
        var each = texts.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22}{bytes / each,10}{page / each,12:0}{scan / each,12:0}{facts / each,12:0}{told / each,12:0}{whole / each,12:0}{bytes / whole,8:0.0}{together / each,12:0}{bytes / together,8:0.0}{allocated / 1024,10}"));
    }

    /// <summary>Microseconds of one call.</summary>
    private static double Median(Action work)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var (begin, calls) = (Environment.CpuUsage.TotalTime, 0);
            TimeSpan used;
            do
            {
                work();
                calls++;
                used = Environment.CpuUsage.TotalTime - begin;
            }
            while (used < AtLeast);
            times.Add(used.TotalMicroseconds / calls);
        }
        return times.Order().ElementAt(Rounds / 2);
    }
}
