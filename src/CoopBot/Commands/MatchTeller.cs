using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Shows the sentence of an article that matches a search best, with the words in bold.</summary>
internal sealed class MatchTeller(SearchQuery query)
{
    private const int Longest = 240;
    private const int BeforeMatch = 60;
    private const string Cut = "…";

    private readonly WordMatcher matcher = new(query);

    /// <summary>Null where no sentence has the words.</summary>
    public Paragraph? Tell(Page page)
    {
        var (best, matches, score) = ("", (IReadOnlyList<(int Start, int Length, int Term)>)[], 0);
        foreach (var sentence in page.Sentences)
        {
            var found = matcher.In(sentence.Text, page.Language);
            // The body says more than the title, which the headline tells already.
            var worth = found.DistinctBy(match => match.Term).Count() * 2 - (sentence.Number == 0 ? 1 : 0);
            if (worth > score) (best, matches, score) = (sentence.Text, found, worth);
        }
        return score == 0 ? null : new Paragraph(Runs(best, matches));
    }

    private static ImmutableArray<Run> Runs(string text, IReadOnlyList<(int Start, int Length, int Term)> matches)
    {
        var (start, end) = Window(text, matches[0].Start);
        var runs = ImmutableArray.CreateBuilder<Run>();
        var at = start;
        if (start > 0) runs.Add(Cut);
        foreach (var (from, length, _) in matches)
        {
            if (from < at || from + length > end) continue;
            if (from > at) runs.Add(text[at..from]);
            runs.Add(Run.Bold(text.Substring(from, length)));
            at = from + length;
        }
        if (at < end) runs.Add(text[at..end]);
        if (end < text.Length) runs.Add(Cut);
        return runs.ToImmutable();
    }

    /// <summary>A stretch around the first match, cut between words where there are blanks.</summary>
    private static (int Start, int End) Window(string text, int match)
    {
        if (text.Length <= Longest) return (0, text.Length);
        var start = match <= BeforeMatch * 2 ? 0 : text.IndexOf(' ', match - BeforeMatch) is > 0 and var blank && blank < match ? blank + 1 : match - BeforeMatch;
        var end = Math.Min(start + Longest, text.Length);
        if (end < text.Length && text.LastIndexOf(' ', end - 1, Longest / 4) is > 0 and var last) end = last;
        if (start > 0 && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        return (start, end);
    }
}
