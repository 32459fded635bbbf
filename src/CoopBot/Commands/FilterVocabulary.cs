using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>The small words of a filter, folded, of all languages the bot speaks.</summary>
/// <param name="Neutral">Words that change nothing: and, or, everything.</param>
/// <param name="Excluding">Words that shut out what follows: without.</param>
/// <param name="Joining">Words that join two countries and else change nothing: with.</param>
internal sealed record FilterVocabulary(IReadOnlySet<string> Neutral, IReadOnlySet<string> Excluding, IReadOnlySet<string> Joining)
{
    public static FilterVocabulary Of(IEnumerable<Voice> voices)
    {
        var all = voices.ToList();
        return new(
            Gather("filter.joining.words", "filter.everything.words", "filter.together.words"), Gather("filter.excluding.words"), Gather("filter.together.words"));

        HashSet<string> Gather(params string[] keys) => [.. all.SelectMany(voice => keys.SelectMany(voice.Words)).Select(Fold.Text)];
    }
}
