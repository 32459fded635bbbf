using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;

namespace CoopBot.Operations;

/// <summary>The parts of a host that no room owns: the clock and the log.</summary>
internal static class HostExtensions
{
    /// <summary>The system's clock, unless a test has put its own there.</summary>
    internal static void TryAddClock(this IServiceCollection services) => services.TryAddSingleton(TimeProvider.System);

    /// <param name="toErrors">True to write to standard error, where a conversation has the standard output.</param>
    internal static void AddPlainConsole(this ILoggingBuilder logging, LogLevel least, bool toErrors)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(least);
        // What libraries tell of their own work is no news to the operator; their troubles are.
        logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
        // What is ill has said so itself; a monitor that asks every few seconds must not fill the log with it.
        logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        logging.AddConsole(console =>
        {
            console.FormatterName = PlainConsole.FormatName;
            if (toErrors) console.LogToStandardErrorThreshold = LogLevel.Trace;
        });
        logging.AddConsoleFormatter<PlainConsole, ConsoleFormatterOptions>();
    }
}
