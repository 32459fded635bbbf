using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>A story that is told at once.</summary>
/// <param name="By">What the chat asked for when it asked for this; null when it has ended since.</param>
internal sealed record AlertedStory(Story Story, Filter? By);
