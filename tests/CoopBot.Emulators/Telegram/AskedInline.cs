namespace CoopBot.Emulators.Telegram;

/// <summary>An inline query on its way.</summary>
internal sealed class AskedInline(string id, string query, DateTimeOffset at)
{
    public string Id => id;

    public string Query => query;

    public DateTimeOffset At => at;

    public InlineAnswer? Answer { get; set; }
}
