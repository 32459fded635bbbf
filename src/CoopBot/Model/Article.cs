namespace CoopBot.Model;

/// <summary>An article that was read: where it came from, its words and what the rules found in them.</summary>
/// <param name="Id">Our own id: 128 bits in hexadecimal, made of source and identity.</param>
internal sealed record Article(string Id, string Source, string Identity, DateTimeOffset FoundAt, Page Page, Findings Findings)
{
    /// <summary><see cref="Found.Hash"/> of what it was read from; empty when nobody knows.</summary>
    public string Hash { get; init; } = "";

    /// <summary>When it was published, as far as anybody knows.</summary>
    public DateTimeOffset When => Page.Published ?? FoundAt;
}
