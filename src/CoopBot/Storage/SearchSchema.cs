namespace CoopBot.Storage;

/// <summary>
/// A migration for the search. Each engine has an index of its own for it; articles stored before are put into it while the program runs,
/// the newest first: the counter holds the number of the next of them, 0 when all are there.
/// </summary>
internal static class SearchSchema
{
    public const string Backlog = "word_backlog";

    public static string SqlFor(Engine engine) => $"""
        {engine.Words.Schema}
        insert into counters (name, value) select '{Backlog}', value from counters where name = 'article';
        """;
}
