using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>
/// How a language tells an article: for each piece of a summary and each kind of event the wordings to try, best first.
/// The first whose slots can all be filled is used.
/// </summary>
internal sealed class SummaryTemplates(FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<Template>>> pieces)
{
    /// <summary>The kind whose wordings serve where an event has none of its own.</summary>
    public const string Any = "any";

    /// <summary>News without an event that names its sides and does not say that they do anything together.</summary>
    public const string Apart = "apart";

    /// <summary>Behind the name of an event: news of which nobody knows plainly who did it.</summary>
    public const string Label = "-label";

    /// <summary>A kind's own wordings, then those of any.</summary>
    private readonly FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<Template>>> wordings = pieces.ToFrozenDictionary(
        piece => piece.Key, piece => piece.Value.ToFrozenDictionary(kind => kind.Key, kind => kind.Key == Any ? kind.Value : kind.Value.AddRange(piece.Value.GetValueOrDefault(Any, []))));

    public ImmutableArray<Template> For(string piece, string? kind) =>
        !wordings.TryGetValue(piece, out var kinds) ? []
        : kind is not null && kinds.TryGetValue(kind, out var own) ? own
        : kinds.GetValueOrDefault(Any, []);

    /// <summary>Every piece and kind there is, for checking.</summary>
    public IEnumerable<(string Piece, string Kind)> All => pieces.SelectMany(piece => piece.Value.Keys.Select(kind => (piece.Key, kind)));
}
