using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>A story that a search found.</summary>
/// <param name="Article">The article of it that matches best.</param>
internal sealed record FoundStory(Story Story, Article Article);
