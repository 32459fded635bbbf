using CoopBot.Model;

namespace CoopBot.Intake;

/// <summary>What became of an article that was found.</summary>
internal abstract record Taken(Found Found)
{
    /// <summary>It lies in a story now.</summary>
    /// <param name="Updates">The story that it carries on, when it does.</param>
    internal sealed record Stored(Found Found, Article Article, long Story, long? Updates = null) : Taken(Found);

    /// <summary>It was there, perhaps with other words; nobody is told.</summary>
    internal sealed record Known(Found Found, long Story) : Taken(Found);

    /// <summary>It is to be tried again.</summary>
    internal sealed record Failed(Found Found, Exception Why) : Taken(Found);
}
