using System.Collections.Immutable;

namespace CoopBot.Benchmarks.Farm;

/// <param name="Language">An ISO 639-1 code.</param>
internal sealed record FarmArticle(string Language, string Title, ImmutableArray<string> Sentences);
