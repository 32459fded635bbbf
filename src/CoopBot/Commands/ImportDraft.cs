using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>What lines of an import ask for, all of them read and none of them kept.</summary>
/// <param name="Wishes">In the order of the lines, each filter once.</param>
/// <param name="Muted">Ids of sources.</param>
internal sealed record ImportDraft(Chat Chat, ImmutableArray<(Filter Filter, Way Way)> Wishes, ImmutableArray<string> Muted);
