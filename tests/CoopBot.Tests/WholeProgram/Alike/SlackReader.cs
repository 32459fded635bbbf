using CoopBot.Emulators.Slack;
using CoopBot.Tests.WholeProgram.Slack;

namespace CoopBot.Tests.WholeProgram.Alike;

/// <summary>A direct message of Slack, where lines need no prefix.</summary>
internal sealed class SlackReader : IReader
{
    private readonly Workspace workspace;
    private readonly SimulatedUser user;
    private SimulatedMessage last;

    private SlackReader(Workspace workspace, SimulatedUser user, SimulatedMessage hello) => (this.workspace, this.user, last) = (workspace, user, hello);

    public static async Task<IReader> SitDownAsync()
    {
        var workspace = await Workspace.OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 7);
        var user = workspace.Slack.AddUser("Ada", zone: "Asia/Tashkent");
        return new SlackReader(workspace, user, await Workspace.TellAsync(user, "start"));
    }

    public string Typed(string line) => "/coop " + line;

    public async Task<string> DoAsync(Way way, string what)
    {
        last = way switch
        {
            Way.Say => await Workspace.TellAsync(user, what),
            Way.Press => await PressAsync(Label(what)),
            Way.Turn => await TurnAsync(Label(what)),
            _ => await workspace.DigestAsync(user.Dm),
        };
        return last.Text;
    }

    public async ValueTask DisposeAsync()
    {
        workspace.Slack.Problems.ShouldBeEmpty();
        await workspace.DisposeAsync();
    }

    private async Task<SimulatedMessage> PressAsync(string label)
    {
        var newest = user.Dm.Messages[^1];
        user.Press(last, label);
        return await user.Dm.NextBotMessageAsync(after: newest);
    }

    private async Task<SimulatedMessage> TurnAsync(string label)
    {
        var before = last.EditedCount;
        user.Press(last, label);
        return await user.Dm.NextEditAsync(last, before);
    }

    private string Label(string words) => last.Labels.FirstOrDefault(label => label.Contains(words, StringComparison.OrdinalIgnoreCase))
        ?? throw new InvalidOperationException($"No button “{words}” among {string.Join(", ", last.Labels)} under\n{last.Text}");
}
