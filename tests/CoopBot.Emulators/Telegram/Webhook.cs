namespace CoopBot.Emulators.Telegram;

/// <summary>Where updates are posted to, and how it went so far.</summary>
internal sealed class Webhook(Uri address, string? secret, int maxConnections)
{
    private readonly TaskCompletionSource gone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Uri Address => address;

    public string? Secret => secret;

    public int MaxConnections => maxConnections;

    public DateTimeOffset? FailedAt { get; private set; }

    public string? Failure { get; private set; }

    /// <summary>Ends when another webhook, or none, has taken its place.</summary>
    public Task Gone => gone.Task;

    public void Leave() => gone.TrySetResult();

    public void Fail(DateTimeOffset at, string why) => (FailedAt, Failure) = (at, why);
}
