namespace CoopBot.Knowledge;

/// <summary>Where a pattern was found.</summary>
/// <param name="Pattern">Its number in its index.</param>
internal readonly record struct FoundPhrase(int Pattern, int Start, int Length)
{
    public int End => Start + Length;
}
