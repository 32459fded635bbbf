using CoopBot.Chats.Slack.Wire;
using CoopBot.Commands;
using CoopBot.Storage;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>
/// Looks after the bot's token: asks who the bot is until Slack answers, and from time to time whether it still is. When the app is
/// uninstalled its chats are suspended; when it is back they are taken up again.
/// </summary>
internal sealed class TokenWatch(SlackClient client, SlackStatus status, Attendance attendance, TimeProvider clock, ILogger<TokenWatch> log)
{
    /// <summary>Why its chats are suspended, for the operators to read.</summary>
    public const string Uninstalled = "app was uninstalled from the workspace";

    private static readonly TimeSpan Rounds = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PauseWithoutStorage = TimeSpan.FromSeconds(10);

    /// <summary>A token that never was good says something else.</summary>
    private static readonly string[] CodesOfADeadToken = ["account_inactive", "token_revoked", "token_expired"];

    public async Task RunAsync(CancellationToken cancel)
    {
        while (true)
        {
            var trouble = status.NextTrouble;
            var (isWell, pause) = await LookAsync(cancel);
            using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var delay = Task.Delay(pause, clock, rest.Token);
            // What somebody else runs into meanwhile is looked into at once.
            await (isWell ? Task.WhenAny(delay, trouble) : delay);
            await rest.CancelAsync();
            cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Asks Slack now; null when it takes the token.</summary>
    /// <param name="isUninstalled">True when Slack has said so: then a refused token means no other thing.</param>
    /// <exception cref="StorageException">The chats could not be suspended or taken up.</exception>
    public async Task<SlackError?> CheckAsync(bool isUninstalled, CancellationToken cancel)
    {
        var answer = await client.AuthTestAsync(cancel);
        if (answer.IsOk)
        {
            status.Entered(answer.Result);
            await attendance.BackAsync(SlackAddress.Platform, Uninstalled, cancel);
            return null;
        }
        var error = answer.Error;
        if (error.Kind == SlackErrorKind.Unauthorized && (isUninstalled || CodesOfADeadToken.Contains(error.Code)))
        {
            // First of all nothing more is sent.
            status.IsClosedBy(error);
            await attendance.AwayAsync(SlackAddress.Platform, Uninstalled, cancel);
        }
        return error;
    }

    private async Task<(bool IsWell, TimeSpan Pause)> LookAsync(CancellationToken cancel)
    {
        try
        {
            if (await CheckAsync(isUninstalled: false, cancel) is not { } error) return (true, Rounds);
            var pause = status.Unanswered(error);
            return (false, pause > ShortestPause ? pause : ShortestPause);
        }
        catch (StorageException error)
        {
            log.LogError("Slack: the chats must wait: {Problem}", error.Message);
            return (false, PauseWithoutStorage);
        }
    }
}
