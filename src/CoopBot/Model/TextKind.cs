namespace CoopBot.Model;

internal enum TextKind
{
    Plain,
    Html,
}
