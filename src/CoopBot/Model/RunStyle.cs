namespace CoopBot.Model;

internal enum RunStyle
{
    Plain,
    Bold,
    Italic,
    Code,
}
