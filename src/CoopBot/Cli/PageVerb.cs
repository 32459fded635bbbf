using System.CommandLine;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Reading;
using CoopBot.Reading.MainText;
using CoopBot.Sources.Decoding;
using CoopBot.Sources.Door;
using CoopBot.Sources.Pages;

namespace CoopBot.Cli;

/// <summary><c>page FILE|URL</c>: the article that CoopBot finds in a web page.</summary>
internal static class PageVerb
{
    private const string Accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

    public static Command Make(string[] settings)
    {
        var target = new Argument<string>("target") { Description = "A file, or an http or https address." };
        var json = new Option<bool>("--json") { Description = "One JSON object." };
        var verb = new Command("page", "Read a web page and print the article in it.") { target, json };
        verb.SetAction((line, cancel) => RunAsync(settings, line.GetValue(target)!, line.GetValue(json), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(string[] settings, string name, bool asJson, CancellationToken cancel)
    {
        await using var rooms = Hosts.Visitors(settings);
        var target = await Target.OpenAsync(name, Accept, rooms.GetRequiredService<HttpDoor>(), cancel);
        var html = TextDecoder.Decode(target.Bytes.Span, target.Charset, HtmlCharset.Of(target.Bytes.Span));
        if (Wrong(target, html) is { } wrong) throw new StartException($"{target.Name}: {wrong}.");
        var knowledge = rooms.GetRequiredService<KnowledgeBase>();
        var article = new WebPageReader(knowledge, new LanguageDetector(knowledge)).Read(html, target.IsFile ? null : target.Address);
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        if (asJson) output.WriteLine(PageReport.Json(article));
        else PageReport.Write(output, target.Name, article);
        return 0;
    }

    private static string? Wrong(Target target, string html)
    {
        var why = NoWebPage.Why(target.ContentType, html);
        if (why == NoWebPage.Feed) why += "; the verb feed reads it";
        return target.IsFile ? why?.Replace("the answer", "this") : why;
    }
}
