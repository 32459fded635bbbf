using CoopBot.Model;

namespace CoopBot.Intake;

/// <summary>A source that was checked, and what came of it.</summary>
/// <param name="New">How many articles were new.</param>
/// <param name="Known">How many were fetched and known already: told by another source, or edited.</param>
/// <param name="Why">What went wrong, to stand after a colon; null when all went well.</param>
internal sealed record CheckedSource(SourceRow Source, CheckEnd End, int New, int Known, TimeSpan Took, string? Why = null);
