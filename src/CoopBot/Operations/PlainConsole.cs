using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace CoopBot.Operations;

/// <summary>Log lines as people read them: the time, the sentence; a word before it when something is wrong.</summary>
internal sealed class PlainConsole(TimeProvider clock) : ConsoleFormatter(FormatName)
{
    public const string FormatName = "plain";

    private const string StartFailed = "HostedServiceStartupFaulted";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        // A start that fails is told once, in one sentence, by the verb; the host would tell it with a stack trace too.
        if (logEntry.EventId.Name == StartFailed) return;
        var text = logEntry.Formatter(logEntry.State, logEntry.Exception);
        var mark = logEntry.LogLevel switch { LogLevel.Warning => "Warning: ", LogLevel.Error or LogLevel.Critical => "Error: ", _ => "" };
        textWriter.WriteLine($"{clock.GetLocalNow():HH:mm:ss} {mark}{OneLine(text)}");
        if (logEntry.Exception is { } error) textWriter.WriteLine(error.ToString());
    }

    /// <summary>A title from a feed may not break the line or steer the terminal.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
