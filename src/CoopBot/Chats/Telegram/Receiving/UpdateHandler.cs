using CoopBot.Chats.Telegram.Wire;
using CoopBot.Storage;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>Handles one update, once, however often it comes.</summary>
internal sealed class UpdateHandler(
    MessageHandler messages, PressHandler presses, InlineHandler queries, MembershipHandler memberships,
    OutboxTable outbox, TelegramToken token, ILogger<UpdateHandler> log)
{
    /// <summary>False when it could not be handled now and must come again: the database or Telegram itself was out of reach.</summary>
    public async Task<bool> HandleAsync(Update update, CancellationToken cancel)
    {
        // Numbers of updates are the bot's own: another bot on this database has the same ones.
        var name = $"{TelegramAddress.Platform}:{token.BotId}:{update.UpdateId}";
        try
        {
            if (await outbox.IsHandledAsync(name, cancel)) return true;
            return update switch
            {
                { Message: { } message } => await messages.HandleAsync(name, message, cancel),
                { CallbackQuery: { } press } => await presses.HandleAsync(name, press, cancel),
                { InlineQuery: { } query } => await queries.HandleAsync(query, cancel),
                { MyChatMember: { } change } => await memberships.HandleAsync(name, change, cancel),
                // Something new of Telegram's, or nothing that can be read: it is passed over.
                _ => true,
            };
        }
        catch (StorageException error)
        {
            log.LogError("Telegram: update {Number} must wait: {Problem}", update.UpdateId, error.Message);
            return false;
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            log.LogError(error, "Telegram: update {Number} cannot be handled and is passed over.", update.UpdateId);
            return true;
        }
    }
}
