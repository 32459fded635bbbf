namespace CoopBot.Sources.Feeds.Xml;

/// <summary>What the scan of a document stands on.</summary>
internal enum Piece
{
    Start,
    End,
    Text,
    Literal,
    Eof,
}
