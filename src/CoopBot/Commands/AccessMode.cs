namespace CoopBot.Commands;

internal enum AccessMode
{
    Closed,
    Open,
}
