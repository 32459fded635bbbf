namespace CoopBot.Storage;

/// <summary>An article by the address at which it was read.</summary>
internal sealed record LinkedArticle(string LinkKey, string Id, long Story, string Source, string Title);
