using System.Text;
using AngleSharp.Dom;

namespace CoopBot.Reading.MainText;

/// <summary>Walks a page with a stack of its own and gathers its paragraphs, menus and the like left out.</summary>
internal sealed class BlockFinder
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "rb", "ruby", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "amp-fit-text",
    };

    /// <summary>Signs that tell how Japanese words are read; the words themselves stand beside them.</summary>
    private static readonly HashSet<string> Readings = new(StringComparer.OrdinalIgnoreCase) { "rt", "rp" };

    private const int LongestCell = 60;

    /// <summary>No sentence is broken into lines for longer.</summary>
    private const int LongestBroken = 5_000;

    private readonly HashSet<IElement> articleHolders = [];
    private readonly List<Block> blocks = [];
    private readonly StringBuilder words = new();
    private int linkLetters;
    private int linkDepth;

    public static List<Block> Find(IElement root)
    {
        var finder = new BlockFinder();
        finder.MarkArticleHolders(root);
        finder.Walk(root);
        return finder.blocks;
    }

    private void MarkArticleHolders(IElement root)
    {
        foreach (var element in root.QuerySelectorAll("article, main, [itemprop=articleBody]"))
        {
            for (var up = element.ParentElement; up is not null && articleHolders.Add(up); up = up.ParentElement) { }
        }
    }

    private void Walk(IElement root)
    {
        var open = new Stack<(INode Node, bool IsLeaving, IElement Holder)>([(root, false, root)]);
        while (open.TryPop(out var step))
        {
            if (step.Node is IText text)
            {
                Add(text.Data);
                continue;
            }
            if (step.Node is not IElement element) continue;
            var isInline = Inline.Contains(element.LocalName);
            if (step.IsLeaving)
            {
                if (element.LocalName == "a") linkDepth--;
                if (!isInline) Finish(step.Holder == element ? element : step.Holder);
                continue;
            }
            if (Readings.Contains(element.LocalName) || Boilerplate.Is(element, articleHolders.Contains(element))) continue;
            if (!isInline) Finish(step.Holder);
            if (element.LocalName is "br" or "hr" or "img") continue;
            if (element.LocalName == "a") linkDepth++;

            var holder = isInline ? step.Holder : element;
            open.Push((element, true, holder));
            for (var at = element.ChildNodes.Length - 1; at >= 0; at--) open.Push((element.ChildNodes[at], false, holder));
        }
        Finish(root);
    }

    private void Add(string data)
    {
        foreach (var letter in data)
        {
            if (char.IsWhiteSpace(letter))
            {
                if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
                continue;
            }
            words.Append(letter);
            if (linkDepth > 0) linkLetters++;
        }
    }

    private void Finish(IElement holder)
    {
        var text = words.ToString().Trim();
        words.Clear();
        // A line broken inside a sentence goes on: what begins with a small letter belongs to what did not end.
        if (text.Length > 0)
        {
            if (blocks is [.., var cell] && IsRow(cell, holder, text))
                blocks[^1] = cell with { Text = $"{cell.Text}: {text}", LinkLetters = cell.LinkLetters + linkLetters };
            else if (blocks is [.., var last] && last.Holder == holder && last.Text.Length < LongestBroken && !last.EndsSentence && char.IsLower(text[0]))
                blocks[^1] = last with { Text = $"{last.Text} {text}", LinkLetters = last.LinkLetters + linkLetters };
            else
                blocks.Add(new Block(holder, text, linkLetters));
        }
        linkLetters = 0;
    }

    /// <summary>Two cells of a table of figures are one line.</summary>
    private static bool IsRow(Block cell, IElement holder, string text) =>
        text.Length <= LongestCell && cell.Text.Length <= LongestCell && holder.LocalName is "td" && cell.Holder.LocalName is "td" or "th" && holder != cell.Holder && holder.ParentElement == cell.Holder.ParentElement;
}
