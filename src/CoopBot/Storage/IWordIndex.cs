using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The full text of the articles as an engine searches it: one row for an article, by its number.</summary>
internal interface IWordIndex
{
    /// <summary>Makes it.</summary>
    string Schema { get; }

    /// <summary>Of the row that <see cref="Row"/> makes.</summary>
    string Columns { get; }

    string Values { get; }

    /// <summary>Removes the row of <c>@number</c>, if there is one.</summary>
    string Removal { get; }

    /// <summary>The numbers of the newest <c>@most</c> articles that match <c>@query</c>.</summary>
    string Newest { get; }

    /// <summary>All that match <c>@query</c>: number, and a weight that grows with how well they match.</summary>
    string Ranked { get; }

    object?[] Row(long number, IndexedArticle words);

    /// <summary>The query as the engine writes it.</summary>
    string Write(SearchQuery query);
}
