using System.Diagnostics.CodeAnalysis;

namespace CoopBot.Chats;

/// <summary>What came of a call to a platform: its result, or why there is none.</summary>
internal abstract record Answer<TResult, TError>
    where TError : class
{
    protected Answer(TResult result) => Result = result;

    protected Answer(TError error) => Error = error;

    public TResult? Result { get; }

    public TError? Error { get; }

    [MemberNotNullWhen(true, nameof(Result))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsOk => Error is null;
}
