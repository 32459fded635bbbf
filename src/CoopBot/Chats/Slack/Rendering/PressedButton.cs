using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>What a button carries, as its value.</summary>
/// <param name="Command">What would have been typed: <c>/why 12</c>.</param>
/// <param name="InPlace">See <see cref="Button.InPlace"/>.</param>
/// <param name="IsPost">True when the answer is to be shown to all: the button under what only one person sees.</param>
internal readonly record struct PressedButton(string Command, bool InPlace = false, bool IsPost = false)
{
    private const char InPlaceMark = '!';
    private const char PostMark = '^';

    public override string ToString() => (InPlace ? $"{InPlaceMark}" : IsPost ? $"{PostMark}" : "") + Command;

    /// <summary>Null when it is no value of ours.</summary>
    public static PressedButton? Read(string? value) => value switch
    {
        null or "" => null,
        [InPlaceMark, .. var command] => new(command, InPlace: true),
        [PostMark, .. var command] => new(command, IsPost: true),
        _ => new(value),
    };
}
