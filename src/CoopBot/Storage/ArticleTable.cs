using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The articles, each once.</summary>
internal sealed class ArticleTable(Database database)
{
    /// <summary>Which of these identities of a source are stored already.</summary>
    public Task<IReadOnlySet<string>> KnownAsync(string source, IReadOnlyCollection<string> identities, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>
    /// Stores an article with its labels, and its story: the one it joins, or a new one with the next number.
    /// Numbers are given inside the transaction by a counter row, so a lower number is never committed after a higher one.
    /// An article already stored is left alone; the story it belongs to is returned with <c>isNew</c> false.
    /// </summary>
    public Task<(Story Story, bool IsNew)> AddAsync(Article article, long? joins, CancellationToken cancel) => throw new NotImplementedException();
}
