namespace CoopBot.Model;

/// <summary>A stretch of one sentence, in UTF-16 units of <see cref="Model.Sentence.Text"/>.</summary>
internal readonly record struct Span(int Sentence, int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(Span other) =>
        Sentence == other.Sentence && Start < other.End && other.Start < End;
}
