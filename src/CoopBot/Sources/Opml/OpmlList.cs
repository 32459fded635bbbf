using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Sources.Opml;

/// <summary>What a list of sources holds.</summary>
/// <param name="Sources">In its order, each once.</param>
/// <param name="Problems">What could not be taken, each in one sentence.</param>
internal sealed record OpmlList(ImmutableArray<SourceRow> Sources, ImmutableArray<string> Problems);
