using System.Reflection;

namespace CoopBot.Emulators.Telegram.ByHand;

/// <summary>The page at "/" and what it asks under "/emulator/".</summary>
internal sealed class Messenger(TelegramEmulator telegram)
{
    /// <summary>The page asks again after so long, even if nothing happened: a typing mark ends by itself.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly PageActs acts = new(telegram);

    public void Map(WebApplication app)
    {
        app.MapGet("/", () => Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream("telegram/messenger.html")!, "text/html; charset=utf-8"));
        app.MapGet("/emulator/state", StateAsync);
        app.MapPost("/emulator/act", (PageAct act) => Answer(() =>
        {
            acts.Do(act);
            return Results.NoContent();
        }));
        app.MapPost("/emulator/inline", InlineAsync);
    }

    /// <param name="me">Whose messenger it is.</param>
    /// <param name="after">The beat the page has seen.</param>
    private async Task<IResult> StateAsync(long me, int after, CancellationToken cancelled)
    {
        var pulse = telegram.World.Pulse;
        var change = pulse.Next;
        if (pulse.Beats == after) await Task.WhenAny(change, Task.Delay(LongestWait, TimeProvider.System, cancelled));
        return Results.Json(PageState.Of(telegram, me));
    }

    private async Task<IResult> InlineAsync(PageAct act)
    {
        try
        {
            var answer = await acts.AskAsync(act);
            return Results.Json(answer.Results.Select(result => new { id = result.Id, title = result.Title, description = result.Description }));
        }
        catch (Exception failure) when (failure is InvalidOperationException or TimeoutException)
        {
            return Results.Json(new { error = failure is TimeoutException ? "The bot did not answer the inline query." : failure.Message }, statusCode: 409);
        }
    }

    private static IResult Answer(Func<IResult> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            return Results.Json(new { error = failure.Message }, statusCode: 409);
        }
    }
}
