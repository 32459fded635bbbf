using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>An article as it lies in its row.</summary>
internal sealed record ArticleRow(
    long Story, long Number, string Id, string Source, string Identity, long FoundAt, string Content, string Page, string Findings)
{
    public const string Select = """
        select story as Story, number as Number, id as Id, source as Source, identity as Identity, found_at as FoundAt, content as Content, page as Page, findings as Findings
        from articles
        """;

    public Article ToArticle() =>
        new(Id, Source, Identity, Stored.Time(FoundAt), Stored.Read<Page>(Page), Stored.Read<Findings>(Findings)) { Hash = Content };
}
