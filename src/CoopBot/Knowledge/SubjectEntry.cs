using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>A subject as read, with its place for error messages.</summary>
internal sealed record SubjectEntry(Subject Subject, FrozenDictionary<string, ImmutableArray<PhrasePattern>> Words, DataNode Node)
{
    public ImmutableArray<PhrasePattern> WordsIn(string language) => Words.GetValueOrDefault(language, []);
}
