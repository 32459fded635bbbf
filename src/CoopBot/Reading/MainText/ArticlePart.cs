using AngleSharp.Dom;

namespace CoopBot.Reading.MainText;

/// <summary>Finds the element of a page that holds its article: the one with the most prose close below it.</summary>
internal static class ArticlePart
{
    /// <summary>So far up a paragraph speaks for what it stands in.</summary>
    private const int Reach = 6;

    /// <summary>A neighbour with this share of the best one's prose is the article's other half.</summary>
    private const double Share = 0.3;

    private const double Bonus = 0.25;

    /// <summary>The paragraphs of the article, in order.</summary>
    public static List<Block> Choose(List<Block> blocks)
    {
        var scores = new Dictionary<IElement, double>();
        var held = blocks.CountBy(block => block.Holder).ToDictionary();
        foreach (var block in blocks)
        {
            if (block.Prose <= 0) continue;
            // A td with paragraphs parted by br holds its article itself.
            var up = held[block.Holder] > 1 ? block.Holder : block.Holder.ParentElement;
            for (var step = 0; up is not null && step < Reach; step++, up = up.ParentElement)
                scores[up] = scores.GetValueOrDefault(up) + (block.Prose / (step == 0 ? 1 : step == 1 ? 2 : step * 3));
        }
        if (scores.Count == 0) return [];
        var best = scores.MaxBy(pair => pair.Value * (1 + (Bonus * Boilerplate.Likeness(pair.Key)))).Key;
        var parts = new HashSet<IElement> { best };
        foreach (var sibling in best.ParentElement?.Children ?? Enumerable.Empty<IElement>())
        {
            if (sibling.LocalName == best.LocalName && sibling.ClassName == best.ClassName && scores.GetValueOrDefault(sibling) >= Share * scores[best] && !IsOneOfMany(best)) parts.Add(sibling);
        }
        return [.. blocks.Where(block => IsIn(block.Holder, parts))];
    }

    /// <summary>Two articles on a page are two articles, not two halves.</summary>
    private static bool IsOneOfMany(IElement element) => element.LocalName == "article";

    private static bool IsIn(IElement element, HashSet<IElement> parts)
    {
        for (var up = element; up is not null; up = up.ParentElement)
        {
            if (parts.Contains(up)) return true;
        }
        return false;
    }
}
