namespace CoopBot.Tests.WholeProgram.Alike;

/// <summary>One step of a reader's way and what is seen after it, whatever the messenger.</summary>
/// <param name="Way">What the reader does.</param>
/// <param name="What">The line that is said, without a prefix; or the label that is pressed. <c>{latest energy}</c> in what is seen is that line as it is typed there.</param>
/// <param name="Sees">Everything that must be there.</param>
internal sealed record Expectation(Way Way, string What, params string[] Sees)
{
    /// <summary>What must not be there.</summary>
    public string[] Misses { get; init; } = [];

    public override string ToString() => $"{Way} {What}".TrimEnd();
}
