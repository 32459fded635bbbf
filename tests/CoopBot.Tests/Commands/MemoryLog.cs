using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CoopBot.Tests.Commands;

/// <summary>Keeps the errors that were logged.</summary>
internal sealed class MemoryLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<Exception> Errors { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null) Errors.Enqueue(exception);
    }

    public void Dispose()
    {
    }
}
