namespace CoopBot.Storage;

/// <summary>What is stored under a source and an identity.</summary>
/// <param name="Id">Of the article; of another one when this identity is a copy's.</param>
/// <param name="Content">The hash of what it was read from.</param>
internal sealed record KnownArticle(string Source, string Identity, string Id, long Story, string Content, long Copies)
{
    public bool IsCopy => Copies == 1;

    public static string Among(Engine engine) => $"""
        select source as Source, identity as Identity, id as Id, story as Story, content as Content, cast(0 as bigint) as Copies
        from articles where source = @source and identity {engine.OneOf("@chunk")}
        union all
        select c.source as Source, c.identity as Identity, c.article as Id, a.story as Story, c.content as Content, cast(1 as bigint) as Copies
        from copies c join articles a on a.id = c.article where c.source = @source and c.identity {engine.OneOf("@chunk")}
        """;
}
