using CoopBot.Chats.Telegram.Wire;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Telegram;

/// <summary>The lists of commands that Telegram shows beside the line to type in, and the texts of the bot's profile, in every language spoken.</summary>
internal sealed class Menus(
    TelegramClient client, CommandList commands, KnowledgeBase knowledge, OperatorTable operators, AccessSettings access,
    TelegramStatus status, TimeProvider clock, ILogger<Menus> log)
{
    /// <summary>Which menu is for whom. https://core.telegram.org/bots/api#botcommandscope</summary>
    private static readonly (string Scope, Audience Audience)[] Scopes =
        [("default", Audience.Reader), ("all_group_chats", Audience.Member), ("all_chat_administrators", Audience.Admin)];

    /// <summary>How soon a new operator sees the commands of operators.</summary>
    private static readonly TimeSpan Rounds = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Sets all of them, and those of operators as they come. A menu that cannot be set is no reason not to serve:
    /// the log says so, and the next start tries again.
    /// </summary>
    public async Task KeepAsync(CancellationToken cancel)
    {
        foreach (var (voice, language) in Voices()) await HangOutAsync(voice, language, cancel);
        var served = new HashSet<long>();
        using var timer = new PeriodicTimer(Rounds, clock);
        do
        {
            foreach (var chat in await OperatorsAsync(cancel))
            {
                if (served.Add(chat)) await HangOutAsync(chat, cancel);
            }
        }
        while (await timer.WaitForNextTickAsync(cancel));
    }

    private async Task HangOutAsync(Voice voice, string? language, CancellationToken cancel)
    {
        foreach (var (scope, audience) in Scopes) Check(await client.SetMyCommandsAsync(MenuOf(voice, audience), new(scope), language, cancel));
        Check(await client.SetMyDescriptionAsync(voice.Say("telegram.description"), language, cancel));
        Check(await client.SetMyShortDescriptionAsync(voice.Say("telegram.about"), language, cancel));
    }

    private async Task HangOutAsync(long operatorChat, CancellationToken cancel)
    {
        foreach (var (voice, language) in Voices())
            Check(await client.SetMyCommandsAsync(MenuOf(voice, Audience.Operator), new("chat", operatorChat), language, cancel));
    }

    private void Check(Answer<bool> answer)
    {
        if (!answer.IsOk && !status.IsClosedBy(answer.Error)) log.LogWarning("Telegram: a menu or a text of the bot's profile could not be set: {Problem}", answer.Error.Description);
    }

    /// <summary>The private chats of those who run the bot; a person's chat has the person's number.</summary>
    private async Task<IReadOnlyList<long>> OperatorsAsync(CancellationToken cancel)
    {
        var all = access.Operators.Select(ChatAddress.Parse).OfType<ChatAddress>();
        try
        {
            all = all.Concat(await operators.ChatsAsync(cancel));
        }
        catch (StorageException error)
        {
            log.LogWarning("Telegram: the menus of the operators must wait: {Problem}", error.Message);
        }
        return [.. all.Select(TelegramAddress.Of).OfType<TelegramAddress>().Where(chat => chat.IsPrivate).Select(chat => chat.ChatId)];
    }

    /// <summary>English for everybody, and each language for those whose Telegram speaks it.</summary>
    private IEnumerable<(Voice Voice, string? Language)> Voices() =>
        knowledge.Voices.Values.Select(voice => (voice, (string?)voice.Language.Code)).Prepend((knowledge.VoiceOf(KnowledgeBase.DefaultLanguage), null));

    private IReadOnlyList<BotCommand> MenuOf(Voice voice, Audience audience) =>
        [.. commands.For(voice, audience, TelegramAddress.Platform).Select(info => new BotCommand(info.Name, info.About))];
}
