using BenchmarkDotNet.Attributes;

namespace CoopBot.Benchmarks;

/// <summary>From text to summary, for each language at the size of an article and for one language at growing sizes.</summary>
[MemoryDiagnoser]
public class ReadingBenchmark
{
    private string text = "";

    public static IEnumerable<string> Texts =>
        Corpus.Languages.Select(language => $"{language} 2000").Concat(["ru 1000", "ru 10000", "ru 100000", "ru 1000000"]);

    /// <summary>Language and bytes of UTF-8.</summary>
    [ParamsSource(nameof(Texts))]
    public string Of { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var parts = Of.Split(' ');
        text = Corpus.Text(parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Benchmark]
    public object Read() => Reader.Whole(text);
}
