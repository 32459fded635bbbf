using System.CommandLine;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Storage;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>The words by which a verb is told which sources are meant.</summary>
internal sealed class SourceWords
{
    private readonly Argument<string[]> what = new("what") { Description = "Numbers of the list, or parts of names or addresses.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> language = new("--language") { Description = "Those in this language, such as kk." };
    private readonly Option<bool> all = new("--all") { Description = "All of them." };
    private readonly Option<bool> starter = new("--starter") { Description = "Those of the starter list." };

    /// <summary>True when anything was said at all.</summary>
    public bool AreGiven(ParseResult line) => line.GetValue(what) is { Length: > 0 } || line.GetValue(language) is not null || line.GetValue(all) || line.GetValue(starter);

    public void AddTo(Command verb)
    {
        verb.Add(what);
        verb.Add(language);
        verb.Add(all);
        verb.Add(starter);
    }

    /// <summary>The sources that are meant, in the order of the list.</summary>
    /// <exception cref="StartException">They cannot be told from the words.</exception>
    public async Task<IReadOnlyList<SourceRow>> ChosenAsync(ParseResult line, IServiceProvider rooms, CancellationToken cancel)
    {
        if (!AreGiven(line)) throw new StartException($"Say which: numbers of `sources list`, parts of names or addresses, --language kk, --starter, or --all.");
        var listed = await rooms.GetRequiredService<SourceList>().AllAsync(cancel);
        var starters = line.GetValue(starter) ? rooms.GetRequiredService<StarterList>().Rows().Select(row => row.Id).ToHashSet() : null;
        return SourceChoice.Of(listed, line.GetValue(what) ?? [], line.GetValue(language), starters);
    }
}
