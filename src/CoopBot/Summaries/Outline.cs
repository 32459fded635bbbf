using System.Collections.Immutable;

namespace CoopBot.Summaries;

/// <summary>All that could be told of an article in a language, before it is fitted to its length.</summary>
/// <param name="TellsEvent">True where the first sentence tells what happened or is planned; false where it only says what the article is about, which then speaks for itself.</param>
/// <param name="Sentences">In the order they are told; when there are too many, the last go first.</param>
/// <param name="Notes">One line of sums, figures, days to come, places and names; or none.</param>
/// <param name="People">A line for each person.</param>
/// <param name="Past">What was before, and background: told last or not at all.</param>
internal sealed record Outline(
    bool TellsEvent, string Headline, ImmutableArray<string> Sentences, ImmutableArray<string> Notes, ImmutableArray<string> People, ImmutableArray<string> Past)
{
    public int Length => LengthOf(Sentences) + LengthOf(Notes) + LengthOf(People) + LengthOf(Past);

    private static int LengthOf(ImmutableArray<string> lines)
    {
        var sum = 0;
        foreach (var line in lines) sum += TextLength.Of(line);
        return sum;
    }
}
