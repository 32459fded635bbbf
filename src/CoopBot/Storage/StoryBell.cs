namespace CoopBot.Storage;

/// <summary>Rings when stories were stored, or what waited may come.</summary>
internal sealed class StoryBell : Bell;
