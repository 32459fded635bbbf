using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The stories with their articles.</summary>
internal sealed class StoryTable(Database database)
{
    public Task<Story?> FindAsync(long number, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The newest stories whose lead matches the filter, newest first. Only cooperation news unless the filter names a phrase.</summary>
    public Task<IReadOnlyList<Story>> LatestAsync(Filter filter, int limit, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Cooperation stories with a number above the given one, lowest first.</summary>
    public Task<IReadOnlyList<Story>> AfterAsync(long number, int limit, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Stories first seen since the moment, newest first: what a new article may belong to.</summary>
    public Task<IReadOnlyList<Story>> SinceAsync(DateTimeOffset moment, int limit, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The highest number first seen before the moment; 0 when there is none. Where a new subscription begins.</summary>
    public Task<long> LastNumberBeforeAsync(DateTimeOffset moment, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>How many cooperation stories carry each topic id.</summary>
    public Task<IReadOnlyDictionary<string, long>> CountByTopicAsync(CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>How many cooperation stories carry each country code.</summary>
    public Task<IReadOnlyDictionary<string, long>> CountByCountryAsync(CancellationToken cancel) => throw new NotImplementedException();
}
