using CoopBot.Model;
using CoopBot.Sources;

namespace CoopBot.Intake;

/// <summary>A look whose articles are read and wait to be stored.</summary>
/// <param name="Failed">What could not be read.</param>
internal sealed record ReadLook(Look Look, IReadOnlyList<(Found Found, Article Article)> Articles, IReadOnlyList<Taken.Failed> Failed);
