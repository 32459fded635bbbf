using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>
/// One command. What it does is said by the text <c>command.NAME.about</c>, what it takes by <see cref="Usage"/>;
/// help, menus and the README's table are made of these.
/// </summary>
internal interface ICommand
{
    /// <summary>The word after the slash.</summary>
    string Name { get; }

    /// <summary>What may follow the word: <c>[filter] [n]</c>; empty when nothing does. A word here may have a text <c>usage.WORD</c>.</summary>
    string Usage { get; }

    /// <summary>A line that works: <c>/latest energy kazakhstan</c>.</summary>
    string Example { get; }

    /// <summary>True when only operators, and people at the machine itself, may call it.</summary>
    bool IsForOperators => false;

    /// <summary>The one platform whose help and menus list it; null for all.</summary>
    string? OnlyOn => null;

    /// <summary>True when with these arguments it changes how the chat is told: in a shared chat only those who look after it may.</summary>
    bool Changes(string arguments) => false;

    /// <summary>In UTF-16 units; what is longer was pasted, not typed.</summary>
    int LongestLine => 1000;

    Task<Message> RunAsync(Call call, CancellationToken cancel);
}
