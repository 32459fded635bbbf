using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoopBot.Chats.Telegram;

/// <summary>Degraded, not unhealthy: the program and its other platforms go on.</summary>
internal sealed class TelegramHealth(TelegramStatus status) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(status.Problem is { } problem ? HealthCheckResult.Degraded(problem) : HealthCheckResult.Healthy($"here as @{status.Me!.Username}"));
}
