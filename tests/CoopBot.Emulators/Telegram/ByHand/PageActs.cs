namespace CoopBot.Emulators.Telegram.ByHand;

/// <summary>Does in the emulator what was done on the page.</summary>
internal sealed class PageActs(TelegramEmulator telegram)
{
    private readonly Dictionary<long, InlineAnswer> offered = [];

    /// <exception cref="InvalidOperationException">It cannot be done; the text says why.</exception>
    public void Do(PageAct act)
    {
        var world = telegram.World;
        var user = world.Look(() => world.User(act.As)) ?? throw new InvalidOperationException("Nobody has this id.");
        var chat = world.Do(() => world.Chat(act.Chat)) ?? throw new InvalidOperationException("No chat has this id.");
        var text = act.Text ?? "";
        switch (act.Do)
        {
            case "start": user.Start(text); break;
            case "say" when chat.Kind == ChatKind.Channel: chat.Post(text); break;
            case "say": user.Say(chat, text, act.Thread, act.Message is null ? null : Message(chat, act)); break;
            case "edit": user.Edit(Message(chat, act), text); break;
            case "press": user.Press(Message(chat, act), text); break;
            case "choose": user.ChooseInline(offered[user.Id].Results.First(result => result.Id == text), chat, act.Thread); break;
            case "block": user.Block(); break;
            case "unblock": user.Unblock(); break;
            case "kick": user.Kick(telegram.Bot, chat); break;
            case "invite": user.Invite(telegram.Bot, chat); break;
            case "admin": chat.SetAdmin(telegram.Bot, chat.BotStatus != MemberStatus.Administrator); break;
            case "migrate": chat.Migrate(); break;
            case "topic": chat.AddTopic(user, text); break;
            case "close": chat.CloseTopic(act.Thread!.Value, user); break;
            case "reopen": chat.ReopenTopic(act.Thread!.Value, user); break;
            case "delete-topic": chat.DeleteTopic(act.Thread!.Value); break;
            default: throw new InvalidOperationException($"Nobody can {act.Do} here.");
        }
    }

    /// <exception cref="TimeoutException">The bot did not answer in ten seconds.</exception>
    public async Task<InlineAnswer> AskAsync(PageAct act)
    {
        var world = telegram.World;
        var user = world.Look(() => world.User(act.As)) ?? throw new InvalidOperationException("Nobody has this id.");
        var answer = await user.InlineQuery(act.Text ?? "", timeout: TimeSpan.FromSeconds(10));
        return world.Do(() => offered[user.Id] = answer);
    }

    private static SimulatedMessage Message(SimulatedChat chat, PageAct act) =>
        chat.Messages.FirstOrDefault(message => message.Id == act.Message) ?? throw new InvalidOperationException("This message is gone.");
}
