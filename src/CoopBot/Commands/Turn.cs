namespace CoopBot.Commands;

/// <summary>Turning a page of a list of stories: on from the story of a number.</summary>
/// <param name="IsOlder">True for the stories before it, false for those after it.</param>
internal readonly record struct Turn(bool IsOlder, long Number)
{
    /// <summary>As it is typed, and as buttons carry it.</summary>
    public override string ToString() => IsOlder ? $"before {Number}" : $"after {Number}";
}
