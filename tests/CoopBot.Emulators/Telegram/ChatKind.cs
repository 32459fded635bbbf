namespace CoopBot.Emulators.Telegram;

public enum ChatKind
{
    Private,
    Group,
    Supergroup,
    Channel,
}
