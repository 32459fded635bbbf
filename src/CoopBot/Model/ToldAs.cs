namespace CoopBot.Model;

/// <summary>How a chat was told of a story. Rows name them in lower case.</summary>
internal enum ToldAs
{
    Digest,

    /// <summary>Only counted, in a digest that had no room for it.</summary>
    Capped,

    Alert,

    /// <summary>As an alert, and in a digest after it.</summary>
    Both,
}
