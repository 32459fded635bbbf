using CoopBot.Model;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>A source with its number in the list and how many articles it has brought.</summary>
internal sealed record ListedSource(int Number, SourceRow Source, long Articles);
