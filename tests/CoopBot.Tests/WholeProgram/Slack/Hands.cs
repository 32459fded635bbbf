using CoopBot.Emulators.Slack;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>What people do in Slack, and what they see then.</summary>
internal static class Hands
{
    /// <summary>Opens the Home tab and waits for the page.</summary>
    public static Task<SimulatedView> HomeAsync(this SimulatedUser user) => user.PageAsync(() => user.OpenHome());

    /// <summary>Chooses in the page and waits until it is shown anew.</summary>
    public static Task<SimulatedView> ChooseAtHomeAsync(this SimulatedUser user, string name, string value) =>
        user.PageAsync(() => user.Choose(user.Home!, name, value));

    /// <summary>Presses a button of the page whose answer stands in the page.</summary>
    public static Task<SimulatedView> PressAtHomeAsync(this SimulatedUser user, string label) => user.PageAsync(() => user.Press(user.Home!, label));

    /// <summary>Sends the open modal off and waits until the page is shown anew.</summary>
    public static Task<SimulatedView> SubmitToHomeAsync(this SimulatedUser user) => user.PageAsync(() => user.Submit());

    /// <summary>Presses a button of the page that opens a modal.</summary>
    /// <param name="label">Its label, or its action_id where several bear the same.</param>
    public static Task<SimulatedView> ModalAsync(this SimulatedUser user, string label)
    {
        var before = user.Modal;
        user.Press(user.Home!, label);
        return user.NextModalAsync(after: before);
    }

    /// <summary>Presses a button whose answer takes the place of the message, whoever sees it.</summary>
    public static Task<SimulatedMessage> TurnAsync(this SimulatedUser user, SimulatedMessage message, string label)
    {
        var before = message.EditedCount;
        user.Press(message, label);
        return message.Channel.NextEditAsync(message, before);
    }

    /// <summary>Presses a button whose answer is a new message in the conversation with the bot.</summary>
    public static Task<SimulatedMessage> PressInDmAsync(this SimulatedUser user, SimulatedMessage message, string label)
    {
        var last = user.Dm.Messages[^1];
        user.Press(message, label);
        return user.Dm.NextBotMessageAsync(after: last);
    }

    /// <summary>The label, or rather the id, of the button that says the line.</summary>
    public static string Saying(this SimulatedMessage message, string line) => message.Buttons.First(button => button.Value == line).ActionId;

    /// <summary>Says it in a thread and returns the answer there.</summary>
    public static async Task<SimulatedMessage> SayInThreadAsync(this SimulatedUser user, SimulatedMessage thread, string text) =>
        await thread.Channel.NextBotMessageAsync(after: user.Say(thread.Channel, text, thread), thread: thread);

    /// <summary>A channel with the bot in it that is told of energy, and whoever made it.</summary>
    public static async Task<(SimulatedUser Creator, SimulatedChannel Channel)> SubscribedAsync(this Workspace workspace, bool isPrivate = false)
    {
        var (aziza, channel) = await workspace.JoinedAsync(isPrivate);
        await Workspace.MentionAsync(aziza, channel, "subscribe energy");
        return (aziza, channel);
    }

    /// <summary>A channel that the bot has greeted, and whoever made it.</summary>
    public static async Task<(SimulatedUser Creator, SimulatedChannel Channel)> JoinedAsync(this Workspace workspace, bool isPrivate = false)
    {
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        var channel = workspace.Slack.AddChannel("energy-desk", isPrivate, creator: aziza);
        aziza.Invite(channel);
        await channel.NextBotMessageAsync();
        return (aziza, channel);
    }

    private static Task<SimulatedView> PageAsync(this SimulatedUser user, Action act)
    {
        var before = user.Home;
        act();
        return user.NextHomeAsync(after: before);
    }
}
