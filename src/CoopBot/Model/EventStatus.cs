namespace CoopBot.Model;

internal enum EventStatus
{
    Happened,
    Planned,
    Denied,

    /// <summary>Before the news: named by it, not told by it.</summary>
    Earlier,
}
