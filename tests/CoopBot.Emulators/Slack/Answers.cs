namespace CoopBot.Emulators.Slack;

/// <summary>Writes answers, and spoils them as planned.</summary>
internal static class Answers
{
    public static async Task WriteAsync(World world, HttpContext http, SlackCall call, int status, string? error, string type, string body)
    {
        End(world, call, status, error);
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        await http.Response.WriteAsync(body);
    }

    /// <param name="before">Whether nothing was done yet.</param>
    /// <returns>True when the call is over by that.</returns>
    /// <exception cref="Refusal">The fault is one.</exception>
    public static async Task<bool> FailAsync(World world, HttpContext http, SlackCall call, SlackFault? fault, bool before)
    {
        switch (fault)
        {
            case SlackFault.Page page when before:
                await WriteAsync(world, http, call, page.Status, $"(fault: {page.Type})", page.Type, page.Body);
                return true;
            case SlackFault.Refuse refuse when before: throw new Refusal(refuse.Code);
            case SlackFault.Flood flood when before: throw Refusal.TooMany(flood.Seconds);
            case SlackFault.Cut cut when cut.IsDone != before:
                End(world, call, 0, before ? "(fault: connection reset)" : "(fault: done, answer lost)");
                http.Abort();
                return true;
            case SlackFault.Hold when before:
                await world.Faults.HangAsync(http.RequestAborted);
                return false;
            case SlackFault.Late late when !before:
                await Task.Delay(late.Wait, world.Options.Clock, http.RequestAborted);
                return false;
            default: return false;
        }
    }

    public static void End(World world, SlackCall call, int status, string? error) => world.Do(() => (call.Status, call.Error) = (status, error));
}
