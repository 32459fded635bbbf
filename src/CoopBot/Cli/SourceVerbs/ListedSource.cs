using CoopBot.Model;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>A source with its number in the list and how many articles it has brought.</summary>
/// <param name="IsDropped">Whether it is there only because the settings named it, and they do no longer.</param>
internal sealed record ListedSource(int Number, SourceRow Source, long Articles, bool IsDropped = false);
