using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Reading.MainText;

/// <summary>Takes out of the article's part what other hands put between its paragraphs: links to other articles, calls to share, captions.</summary>
internal sealed class ParagraphSieve(KnowledgeBase knowledge)
{
    private const int LongestAside = 160;
    private const int LongestLinks = 300;
    /// <summary>Among so many first paragraphs title, date and author may stand once more.</summary>
    public const int Opening = 4;

    private const double SomeLinks = 0.3;
    private const double MostLinks = 0.5;

    private readonly ImmutableArray<string> asides = [.. knowledge.Languages.Values.SelectMany(language => language.Asides)];

    public List<string> Sift(List<Block> blocks, string title, string? author, Func<string, bool> isLoneDate)
    {
        var kept = new List<Block>();
        var isAside = false;
        foreach (var block in blocks)
        {
            if (IsCall(block))
            {
                DropHeading(kept);
                isAside = !block.EndsSentence || block.Text.EndsWith(':');
                continue;
            }
            if (IsLinks(block) || (isAside && (block.LinkShare > SomeLinks || block.IsListItem)))
            {
                DropHeading(kept);
                continue;
            }
            isAside = false;
            if (kept.Count < Opening && (block.Text == title || block.Text == author || isLoneDate(block.Text))) continue;
            if (kept.Count > 0 && kept[^1].Text == block.Text) continue;
            kept.Add(block);
        }
        // What leads away from the end of an article belongs to it no more.
        while (kept is [_, .., { EndsSentence: false } last] && last.LinkShare > SomeLinks) kept.RemoveAt(kept.Count - 1);
        DropHeading(kept);
        return [.. kept.Select(block => block.Text)];
    }

    private bool IsCall(Block block)
    {
        if (block.Text.Length > LongestAside) return false;
        var start = 0;
        while (start < block.Text.Length && !char.IsLetterOrDigit(block.Text[start]) && block.Text[start] != '©') start++;
        var folded = Fold.Text(block.Text[start..]);
        return asides.Any(aside => folded.StartsWith(aside, StringComparison.Ordinal) && Ends(folded, aside.Length) && (block.LinkShare > SomeLinks || !block.EndsSentence || IsColon(folded, aside.Length)));
    }

    private static bool Ends(string text, int at) => at == text.Length || !char.IsLetter(text[at]) || Script.IsUnspaced(text[at]);

    /// <summary>Only as a label: "Source: the ministry." is one, "Source close to the talks said so." is none.</summary>
    private static bool IsColon(string text, int at) => at < text.Length && (text[at] is ':' or '：');

    private static bool IsLinks(Block block) => block.LinkShare > MostLinks && block.Text.Length < LongestLinks;

    /// <summary>A heading whose section was taken out, or that nothing follows.</summary>
    private static void DropHeading(List<Block> kept)
    {
        if (kept is [_, .., { IsHeading: true }]) kept.RemoveAt(kept.Count - 1);
    }
}
