using CoopBot.Chats.Telegram.Wire;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Storage;

namespace CoopBot.Chats.Telegram;

/// <summary>The lists of commands that Telegram shows beside the line to type in, and the texts of the bot's profile, in every language spoken.</summary>
internal sealed class Menus(TelegramClient client, CommandList commands, KnowledgeBase knowledge, OperatorTable operators, TelegramStatus status, ILogger<Menus> log)
{
    /// <summary>Which menu is for whom. https://core.telegram.org/bots/api#botcommandscope</summary>
    private static readonly (string Scope, Audience Audience)[] Scopes =
        [("default", Audience.Reader), ("all_group_chats", Audience.Member), ("all_chat_administrators", Audience.Admin)];

    /// <summary>Sets all of them. A menu that cannot be set is no reason not to serve: it is said in the log, and tried again at the next start.</summary>
    public async Task HangOutAsync(CancellationToken cancel)
    {
        foreach (var call in await CallsAsync(cancel))
        {
            var answer = await call();
            if (answer.IsOk) continue;
            if (status.IsClosedBy(answer.Error)) return;
            log.LogWarning("Telegram: a menu of commands could not be set: {Problem}", answer.Error.Description);
        }
    }

    private async Task<IReadOnlyList<Func<Task<Answer<bool>>>>> CallsAsync(CancellationToken cancel)
    {
        var calls = new List<Func<Task<Answer<bool>>>>();
        var ofOperators = (await operators.AllAsync(cancel)).Select(one => TelegramAddress.Of(one.Chat)).OfType<TelegramAddress>().Where(chat => chat.IsPrivate).ToList();
        foreach (var (voice, language) in Voices())
        {
            foreach (var (scope, audience) in Scopes) calls.Add(() => client.SetMyCommandsAsync(MenuOf(voice, audience), new(scope), language, cancel));
            foreach (var chat in ofOperators) calls.Add(() => client.SetMyCommandsAsync(MenuOf(voice, Audience.Operator), new("chat", chat.ChatId), language, cancel));
            calls.Add(() => client.SetMyDescriptionAsync(voice.Say("telegram.description"), language, cancel));
            calls.Add(() => client.SetMyShortDescriptionAsync(voice.Say("telegram.about"), language, cancel));
        }
        return calls;
    }

    /// <summary>English for everybody, and each language for those whose Telegram speaks it.</summary>
    private IEnumerable<(Voice Voice, string? Language)> Voices() =>
        knowledge.Voices.Values.Select(voice => (voice, (string?)voice.Language.Code)).Prepend((knowledge.VoiceOf(KnowledgeBase.DefaultLanguage), null));

    private IReadOnlyList<BotCommand> MenuOf(Voice voice, Audience audience) =>
        [.. commands.For(voice, audience, TelegramAddress.Platform).Select(info => new BotCommand(info.Name, info.About))];
}
