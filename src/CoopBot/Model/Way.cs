namespace CoopBot.Model;

/// <summary>How what a subscription matches reaches its chat.</summary>
internal enum Way
{
    /// <summary>With the digest of the chat's schedule.</summary>
    Digest,

    /// <summary>As soon as the story appears.</summary>
    Instant,

    /// <summary>As soon as it appears, and once more in the digest.</summary>
    Both,
}
