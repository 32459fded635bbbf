using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>A page of a list of stories, newest first.</summary>
/// <param name="IsFirst">True for the page with the newest story.</param>
internal sealed record StoryPage(IReadOnlyList<Story> Stories, bool HasNewer, bool HasOlder, bool IsFirst);
