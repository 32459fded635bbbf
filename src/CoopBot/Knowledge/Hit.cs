namespace CoopBot.Knowledge;

/// <summary>A pattern found in a text, in UTF-16 units.</summary>
internal readonly record struct Hit<T>(T Value, int Start, int Length)
{
    public int End => Start + Length;
}
