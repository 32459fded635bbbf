using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>cues.yaml of a language: the words that tell what a sentence does.</summary>
internal static class CueFile
{
    public static ImmutableArray<(PhrasePattern Pattern, string Name)> Read(DataNode file, IReadOnlyDictionary<string, Country> countries) =>
        [.. from cue in file.Fields
            let name = KnownCues.All.Contains(cue.Name) || IsCountry(cue.Name, countries) ? cue.Name : throw cue.Wrong($"unknown cue; known: {string.Join(", ", KnownCues.All.Order(StringComparer.Ordinal))}")
            from pattern in cue.Patterns
            select (pattern, name)];

    private static bool IsCountry(string cue, IReadOnlyDictionary<string, Country> countries) =>
        new[] { Cue.StandsFor, Cue.VisitTo }.Any(prefix => cue.StartsWith(prefix, StringComparison.Ordinal) && countries.ContainsKey(cue[prefix.Length..]));
}
