using System.CommandLine;
using CoopBot.Facts;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Operations;
using CoopBot.Reading;
using CoopBot.Sources.Decoding;
using CoopBot.Summaries;

namespace CoopBot.Cli;

/// <summary><c>read FILE...</c>: what CoopBot makes of an article, with the sentence each fact stands on.</summary>
internal static class ReadVerb
{
    private const long LargestFile = 10 * 1024 * 1024;

    public static Command Make(string[] settings)
    {
        var files = new Argument<string[]>("files") { Description = "Articles: plain text, whose first line is the title, or web pages saved as .html or .htm, whose main text is read.", Arity = ArgumentArity.OneOrMore };
        var language = new Option<string?>("--lang") { Description = "The language of the articles (en, ru, pl, uk, kk, uz, ja); found out by itself when not given." };
        var json = new Option<bool>("--json") { Description = "One JSON object a file, each on a line of its own." };
        var verb = new Command("read", "Read articles and print their facts, labels and summaries.") { files, language, json };
        verb.SetAction((line, cancel) => Task.FromResult(Run(settings, line.GetValue(files)!, line.GetValue(language), line.GetValue(json), cancel)));
        return verb;
    }

    private static int Run(string[] settings, string[] files, string? language, bool asJson, CancellationToken cancel)
    {
        using var rooms = Hosts.Readers(settings);
        var knowledge = rooms.GetRequiredService<KnowledgeBase>();
        if (language is not null && !knowledge.Languages.ContainsKey(language))
            throw new StartException($"--lang {language}: no such language here; one of {string.Join(", ", knowledge.Languages.Keys)}.");

        var (reader, facts) = (rooms.GetRequiredService<PageReader>(), rooms.GetRequiredService<FactFinder>());
        var report = new ReadReport(knowledge, rooms.GetRequiredService<Summarizer>());
        using var output = new StreamWriter(Console.OpenStandardOutput());
        var failed = 0;
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            if (TextOf(file, out var text) is { } problem)
            {
                failed++;
                Console.Error.WriteLine(problem);
                continue;
            }
            var page = reader.Read(new Found("read", Path.GetFileName(file), null, text, IsWebPage(file) ? TextKind.Html : TextKind.Plain), language);
            var findings = facts.Find(page);
            if (asJson) output.WriteLine(ReadJson.Of(Path.GetFileName(file), page, findings, report.Summaries(page, findings)));
            else report.Write(output, Path.GetFileName(file), page, findings);
        }
        return failed == 0 ? 0 : 1;
    }

    private static bool IsWebPage(string file) => Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" or ".xhtml";

    /// <summary>Null when the file was read; else one sentence that says why not.</summary>
    private static string? TextOf(string file, out string text)
    {
        text = "";
        try
        {
            if (Directory.Exists(file)) return $"{file}: this is a folder; name the files in it.";
            if (!File.Exists(file)) return $"{file}: there is no such file.";
            if (new FileInfo(file).Length > LargestFile) return $"{file}: larger than 10 MB; no article is.";
            var bytes = File.ReadAllBytes(file);
            text = IsWebPage(file) ? TextDecoder.Decode(bytes, HtmlCharset.Of(bytes)) : TextDecoder.Decode(bytes);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"{file}: cannot be read: {error.Message}";
        }
    }
}
