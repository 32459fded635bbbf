using CoopBot.Chats.Telegram.Wire;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>Comes to know the bot, hangs out its menus and lets the updates in, by polling or by webhook.</summary>
internal sealed class Reception(
    TelegramClient client, TelegramSettings settings, TelegramStatus status, Menus menus, UpdatePoller poller, Webhook webhook, TimeProvider clock, ILogger<Reception> log)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        await EnterAsync(cancel);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Task[] parts = [menus.KeepAsync(both.Token), settings.IsWebhook ? webhook.KeepAsync(both.Token) : poller.RunAsync(both.Token)];
        // Neither ends by itself: when one breaks, both are to be begun again.
        await Task.WhenAny(parts);
        await both.CancelAsync();
        await Task.WhenAll(parts);
    }

    /// <summary>Asks who the bot is until Telegram answers.</summary>
    private async Task EnterAsync(CancellationToken cancel)
    {
        while (true)
        {
            var answer = await client.GetMeAsync(cancel);
            if (answer.Result is { } me)
            {
                status.Heard();
                status.Entered(me);
                if (settings.Inline && me.SupportsInlineQueries != true)
                    log.LogInformation("Telegram: nobody can ask the bot from other chats until @BotFather is sent setinline; Telegram:Inline=false says that it is meant so.");
                return;
            }
            var pause = status.Deaf(answer.Error!);
            await Task.Delay(pause, clock, cancel);
        }
    }
}
