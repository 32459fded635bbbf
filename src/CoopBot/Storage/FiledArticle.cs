using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>An article with the story it was filed under.</summary>
/// <param name="Number">Its place in the order in which articles were stored or edited.</param>
/// <param name="Updates">The story that its story carries on.</param>
internal sealed record FiledArticle(long Number, long Story, long? Updates, Article Article);
