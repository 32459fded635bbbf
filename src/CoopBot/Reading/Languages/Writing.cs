namespace CoopBot.Reading.Languages;

/// <summary>The kinds of script that are told apart before any language is.</summary>
internal enum Writing : byte
{
    None,
    Latin,
    Cyrillic,
    Chinese,
    Other,
}
