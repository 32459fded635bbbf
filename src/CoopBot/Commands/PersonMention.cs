using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>A person in an article.</summary>
/// <param name="Story">The number of the article's story.</param>
internal sealed record PersonMention(PersonFact Person, Article Article, long Story);
