using System.Diagnostics.CodeAnalysis;

namespace CoopBot.Chats.Telegram.Wire;

/// <summary>What came of a call: its result, or why there is none.</summary>
internal sealed record Answer<T>
{
    public Answer(T result) => Result = result;

    public Answer(TelegramError error) => Error = error;

    public T? Result { get; }

    public TelegramError? Error { get; }

    [MemberNotNullWhen(true, nameof(Result))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsOk => Error is null;
}
