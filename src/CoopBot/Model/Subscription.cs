namespace CoopBot.Model;

/// <summary>One wish of a chat.</summary>
/// <param name="Since">Number of the last story that digests of this subscription have been past; stories above it are still to come.</param>
internal sealed record Subscription(string Id, ChatAddress Chat, Filter Filter, long Since)
{
    public Way Way { get; init; }

    /// <summary>The platform and its own id of the person who made it; null when nobody knows.</summary>
    public string? MadeBy { get; init; }

    public bool IsDigest => Way != Way.Instant;

    public bool IsInstant => Way != Way.Digest;
}
