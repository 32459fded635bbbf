using CoopBot.Model;

namespace CoopBot.Sources;

/// <summary>The words by which people say when the pages of articles are fetched.</summary>
internal static class FullTextWords
{
    internal static readonly string[] All = ["always", "never", "when-short"];

    /// <summary>Null when it is none of the words.</summary>
    internal static FullText? Parse(string? word) => word?.ToLowerInvariant() switch
    {
        "always" => FullText.Always,
        "never" => FullText.Never,
        "when-short" => FullText.WhenShort,
        _ => null,
    };
}
