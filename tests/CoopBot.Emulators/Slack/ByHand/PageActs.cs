namespace CoopBot.Emulators.Slack.ByHand;

/// <summary>Does in the emulator what was done on the page.</summary>
internal sealed class PageActs(SlackEmulator slack)
{
    /// <exception cref="InvalidOperationException">It cannot be done; the text says why.</exception>
    public void Do(PageAct act)
    {
        var user = slack.World.Look(() => slack.World.User(act.As)) ?? throw new InvalidOperationException("Nobody has this id.");
        var text = act.Text ?? "";
        switch (act.Do)
        {
            case "say": user.Say(Channel(act), text, act.Thread is null ? null : Message(user, act, act.Thread)); break;
            case "slash": user.Slash(Channel(act), text); break;
            case "press" when act.View is null: user.Press(Message(user, act, act.Message), text); break;
            case "press": user.Press(View(user, act), text); break;
            case "choose" when act.View is null: user.Choose(Message(user, act, act.Message), text, act.Values ?? []); break;
            case "choose": user.Choose(View(user, act), text, act.Values ?? []); break;
            case "submit": user.Submit(); break;
            case "close": user.CloseModal(); break;
            case "home": user.OpenHome(); break;
            case "messages": user.OpenMessages(); break;
            case "shortcut": user.UseShortcut(Message(user, act, act.Message), text); break;
            case "invite": user.Invite(Channel(act)); break;
            case "remove": user.Remove(Channel(act)); break;
            case "archive": user.Archive(Channel(act)); break;
            case "unarchive": user.Unarchive(Channel(act)); break;
            case "rename": user.Rename(Channel(act), text); break;
            default: throw new InvalidOperationException($"Nobody can {act.Do} here.");
        }
    }

    private SimulatedChannel Channel(PageAct act) =>
        slack.World.Look(() => act.Channel is { } id ? slack.World.Channel(id) : null) ?? throw new InvalidOperationException("No channel has this id.");

    private SimulatedMessage Message(SimulatedUser user, PageAct act, string? ts)
    {
        var channel = Channel(act);
        return slack.World.Look(() => channel.Find(ts) ?? user.Ephemeral(ts ?? "")) ?? throw new InvalidOperationException("This message is gone.");
    }

    private static SimulatedView View(SimulatedUser user, PageAct act) =>
        ((SimulatedView?[])[user.Modal, user.Home]).FirstOrDefault(view => view?.Id == act.View) ?? throw new InvalidOperationException("This view is gone.");
}
