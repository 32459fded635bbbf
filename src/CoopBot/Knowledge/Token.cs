namespace CoopBot.Knowledge;

/// <summary>A word of a sentence: where it stands and how it reads folded.</summary>
internal readonly record struct Token(int Start, int Length, string Folded)
{
    public int End => Start + Length;
}
