using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>The latest stories while somebody types a filter, in whatever chat they are.</summary>
internal sealed class QuickSearch
{
    /// <param name="line">The filter, the person, and the person's own chat with the bot.</param>
    /// <param name="skip">How many stories were offered before.</param>
    public Task<QuickAnswer> FindAsync(Line line, int skip, int take, CancellationToken cancel) => throw new NotImplementedException();
}
