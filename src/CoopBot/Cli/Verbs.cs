using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using CoopBot.Cli.SourceVerbs;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Operations;
using CoopBot.Storage;

namespace CoopBot.Cli;

/// <summary>The verbs of the program: none runs the service.</summary>
internal static class Verbs
{
    public static async Task<int> RunAsync(string[] args)
    {
        // "--Section:Key=value" is a setting and goes to the configuration; the rest is for the verbs.
        var settings = args.Where(IsSetting).ToArray();
        var root = new RootCommand("CoopBot reads the news of international cooperation and tells it to chats in their own language. A setting is given as --Section:Key=value, such as --Web:Url=http://127.0.0.1:5090.")
        {
            ServiceVerb.Make(settings),
            ChatVerb.Make(settings),
            ReadVerb.Make(settings),
            FeedVerb.Make(settings),
            PageVerb.Make(settings),
            SourcesVerb.Make(settings),
            SlackVerb.Make(settings),
        };
        root.SetAction((_, cancel) => ServiceVerb.RunAsync(settings, cancel));
        try
        {
            // Signals are the host's: two who handle them get in each other's way when the program ends.
            var running = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            var line = root.Parse(Spelt([.. args.Where(argument => !IsSetting(argument))]));
            if (line.Action is not ParseErrorAction wrong) return await line.InvokeAsync(running);
            // A page of help would push the one sentence that matters off the screen.
            wrong.ShowHelp = false;
            var code = await line.InvokeAsync(running);
            await Console.Error.WriteLineAsync($"`help{string.Concat(Path(line.CommandResult).Select(word => " " + word))}` shows what can be said.");
            return code;
        }
        catch (Exception error) when (error is StartException or KnowledgeException or StorageException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }

    /// <summary>"help read" is what people type who mean "read --help".</summary>
    private static string[] Spelt(string[] words) => words is ["help", .. var rest] ? [.. rest, "--help"] : words;

    private static IEnumerable<string> Path(SymbolResult? word) => word is CommandResult { Parent: not null } verb ? Path(verb.Parent).Append(verb.Command.Name) : [];

    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf(':') is > 2 and var colon && argument.IndexOf('=') > colon;
}
