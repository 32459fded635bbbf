using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoopBot.Operations;

/// <summary>/health: one line for each thing that is looked after, as <c>telegram: Degraded: the token is refused</c>; 503 only when the program as a whole is ill.</summary>
internal static class HealthPage
{
    private const string Path = "/health";

    internal static WebApplication UseHealthPage(this WebApplication app)
    {
        app.MapHealthChecks(Path, new HealthCheckOptions { ResponseWriter = WriteAsync });
        return app;
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Join('\n', report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}: {entry.Value.Description}").Prepend(report.Status.ToString())) + "\n");
    }
}
