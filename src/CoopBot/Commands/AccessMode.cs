namespace CoopBot.Commands;

internal enum AccessMode
{
    Closed,
    Invite,
    Open,
}
