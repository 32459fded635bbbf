using System.Text;
using AngleSharp.Dom;

namespace CoopBot.Reading.MainText;

/// <summary>The words of a short element: a heading, a name, a date.</summary>
internal static class ShortText
{
    private const int MostNodes = 1_000;

    /// <summary>Blanks between tags and signs that nobody sees come on top of the words.</summary>
    private const int Slack = 2_000;

    /// <summary>
    /// All words of the element; null when there are more. It stops there: where such elements stand in each other,
    /// reading the whole of each would cost their size once for each of them.
    /// </summary>
    public static string? Of(IElement element, int longest)
    {
        var text = new StringBuilder();
        var open = new Stack<(INode Node, int Next)>([(element, 0)]);
        for (var seen = 0; open.TryPop(out var step);)
        {
            if (step.Next == step.Node.ChildNodes.Length) continue;
            open.Push((step.Node, step.Next + 1));
            var child = step.Node.ChildNodes[step.Next];
            if (++seen > MostNodes || text.Length + ((child as IText)?.Length ?? 0) > longest + Slack) return null;
            if (child is IText words) text.Append(words.Data);
            else open.Push((child, 0));
        }
        return text.ToString();
    }
}
