namespace CoopBot.Commands;

/// <summary>Platforms that some commands are only for, by the names that stand in addresses.</summary>
internal static class Platforms
{
    public const string Telegram = "telegram";
    public const string Slack = "slack";
}
