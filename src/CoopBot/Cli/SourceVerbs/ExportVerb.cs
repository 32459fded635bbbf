using System.CommandLine;
using System.Text;
using CoopBot.Model;
using CoopBot.Sources.Opml;
using CoopBot.Storage;

namespace CoopBot.Cli.SourceVerbs;

/// <summary><c>sources export</c>: all sources as OPML, as they would be imported again.</summary>
internal static class ExportVerb
{
    public static Command Make(string[] settings)
    {
        var file = new Argument<string?>("file") { Description = "Where to; without it the list is printed.", Arity = ArgumentArity.ZeroOrOne };
        var verb = new Command("export", "Write all sources as OPML, with what is switched off and with passwords that stand in addresses.") { file };
        verb.SetAction((line, cancel) => SourceRooms.WorkAsync(settings, async rooms =>
        {
            var sources = (await rooms.GetRequiredService<SourceList>().AllAsync(cancel)).Where(source => source.Standing != SourceStanding.Unlisted).ToList();
            var text = OpmlWriter.Write(sources, rooms.GetRequiredService<TimeProvider>().GetUtcNow());
            if (line.GetValue(file) is not { } path || path == "-")
            {
                await using var output = Console.OpenStandardOutput();
                await output.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
                return 0;
            }
            try
            {
                await File.WriteAllTextAsync(path, text, cancel);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new StartException($"{path} cannot be written: {error.Message.TrimEnd('.')}.");
            }
            Console.WriteLine($"{PlainWords.Count(sources.Count, "source")} written to {path}.");
            return 0;
        }, cancel));
        return verb;
    }
}
