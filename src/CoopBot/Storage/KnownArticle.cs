namespace CoopBot.Storage;

/// <summary>What is stored under a source and an identity.</summary>
internal sealed record KnownArticle
{
    public string Source { get; init; } = "";

    public string Identity { get; init; } = "";

    /// <summary>Of the article; of another one when this identity is a copy's.</summary>
    public string Id { get; init; } = "";

    public long Story { get; init; }

    /// <summary>The hash of what it was read from.</summary>
    public string Content { get; init; } = "";

    public bool IsCopy { get; init; }

    public static async Task<IEnumerable<KnownArticle>> OfAsync(Session session, string source, string[] identities)
    {
        var isAmong = session.Engine.OneOf("@identities");
        var own = await session.ListAsync<KnownArticle>(
            $"select source as Source, identity as Identity, id as Id, story as Story, content as Content from articles where source = @source and identity {isAmong}",
            new { source, identities });
        if (own.Count == identities.Length) return own;
        var copies = await session.ListAsync<KnownArticle>($"""
            select c.source as Source, c.identity as Identity, c.article as Id, a.story as Story, c.content as Content
            from copies c join articles a on a.id = c.article where c.source = @source and c.identity {isAmong}
            """, new { source, identities });
        return own.Concat(copies.Select(copy => copy with { IsCopy = true }));
    }
}
