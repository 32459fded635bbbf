namespace CoopBot.Emulators.Telegram;

public enum MemberStatus
{
    Left,
    Member,
    Restricted,
    Administrator,
    Creator,
    Kicked,
}
