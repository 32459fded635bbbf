using CoopBot.Chats.Telegram.Wire;

namespace CoopBot.Chats.Telegram;

/// <summary>What is wrong with one side of the connection. It reaches the log when it changes, not each time it is met.</summary>
/// <param name="better">What the log says when it is over.</param>
internal sealed class Trouble(string better, ILogger log)
{
    private TelegramErrorKind? kind;
    private int failures;

    /// <summary>A sentence for the operator; null while all is well.</summary>
    public string? Now { get; private set; }

    /// <summary>How often in a row it has been met. The words of one kind of error vary; that is nothing new.</summary>
    public int Met(TelegramErrorKind error, string problem)
    {
        if (error != kind) log.LogError("Telegram: {Problem}", problem);
        (kind, Now) = (error, problem);
        return ++failures;
    }

    public void Over()
    {
        if (Now is not null) log.LogInformation("Telegram: {Better}", better);
        (kind, Now, failures) = (null, null, 0);
    }
}
