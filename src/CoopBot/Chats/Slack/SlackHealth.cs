using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoopBot.Chats.Slack;

/// <summary>Degraded, not unhealthy: the program and its other platforms go on.</summary>
internal sealed class SlackHealth(SlackStatus status) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(status.Problem is { } problem ? HealthCheckResult.Degraded(problem) : HealthCheckResult.Healthy($"here as @{status.Me!.User} in {status.Me.Team}"));
}
