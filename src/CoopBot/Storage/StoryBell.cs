namespace CoopBot.Storage;

/// <summary>Rings when stories were stored.</summary>
internal sealed class StoryBell : Bell;
