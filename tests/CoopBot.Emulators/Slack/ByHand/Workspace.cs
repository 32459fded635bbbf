using System.Reflection;

namespace CoopBot.Emulators.Slack.ByHand;

/// <summary>The page at "/" and what it asks under "/emulator/".</summary>
internal sealed class Workspace(SlackEmulator slack)
{
    /// <summary>The page asks again after so long, even if nothing happened.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly PageActs acts = new(slack);

    public void Map(WebApplication app)
    {
        app.MapGet("/", () => Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream("slack/workspace.html")!, "text/html; charset=utf-8"));
        app.MapGet("/emulator/state", StateAsync);
        app.MapPost("/emulator/act", Act);
    }

    /// <param name="me">Whose workspace it is.</param>
    /// <param name="after">The beat the page has seen.</param>
    private async Task<IResult> StateAsync(string? me, int after, CancellationToken cancelled)
    {
        var pulse = slack.World.Pulse;
        var change = pulse.Next;
        if (pulse.Beats == after) await Task.WhenAny(change, Task.Delay(LongestWait, TimeProvider.System, cancelled));
        return Results.Json(PageState.Of(slack, me ?? ""));
    }

    private IResult Act(PageAct act)
    {
        try
        {
            acts.Do(act);
            return Results.NoContent();
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            return Results.Json(new { error = failure.Message }, statusCode: 409);
        }
    }
}
