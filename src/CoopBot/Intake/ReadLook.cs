using CoopBot.Sources;

namespace CoopBot.Intake;

/// <summary>A look whose articles are read and wait to be stored.</summary>
/// <param name="Failed">What could not be read.</param>
internal sealed record ReadLook(Look Look, IReadOnlyList<ReadArticle> Articles, IReadOnlyList<Taken.Failed> Failed);
