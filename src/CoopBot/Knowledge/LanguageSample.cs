namespace CoopBot.Knowledge;

/// <summary>What a language looks like, for telling it from others.</summary>
/// <param name="Letters">The letters it is written with, in all its scripts; of Chinese characters only those that the others who use them lack.</param>
/// <param name="Text">A stretch of plain prose in it, in each of its scripts.</param>
internal sealed record LanguageSample(string Code, string Letters, string Text);
