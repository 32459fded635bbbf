namespace CoopBot.Chats;

/// <summary>What is wrong with one side of the connection to a platform. It reaches the log when it changes, not each time it is met.</summary>
/// <param name="platform">As the log names it: Telegram, Slack.</param>
/// <param name="better">What the log says when it is over.</param>
internal sealed class Trouble<TKind>(string platform, string better, ILogger log)
    where TKind : struct, Enum
{
    private TKind? kind;
    private int failures;

    /// <summary>A sentence for the operator; null while all is well.</summary>
    public string? Now { get; private set; }

    /// <summary>How often in a row it has been met. The words of one kind of error vary; that is nothing new.</summary>
    public int Met(TKind met, string problem)
    {
        if (!met.Equals(kind)) log.LogError("{Platform}: {Problem}", platform, problem);
        (kind, Now) = (met, problem);
        return ++failures;
    }

    public void Over()
    {
        if (Now is not null) log.LogInformation("{Platform}: {Better}", platform, better);
        (kind, Now, failures) = (null, null, 0);
    }
}
