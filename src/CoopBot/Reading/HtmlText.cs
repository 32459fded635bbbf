using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CoopBot.Reading.MainText;

namespace CoopBot.Reading;

/// <summary>The words of a piece of HTML, one paragraph a line.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "table", "tr", "pre", "figure", "hr",
    };

    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "svg", "figcaption", "form", "nav", "aside", "button", "select",
    };

    public static string Of(string html)
    {
        var thin = TagThinner.Thin(html);
        return PlainHtml.Of(thin) ?? Parsed(thin);
    }

    /// <summary>What the parser makes of it.</summary>
    internal static string Parsed(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        if (document.Body is { } body) Write(body, text);
        return text.ToString();
    }

    /// <summary>Walks with a stack of its own: feeds are free to nest ten thousand tags.</summary>
    private static void Write(INode root, StringBuilder text)
    {
        var open = new Stack<(INode Node, bool IsLeaving)>([(root, false)]);
        while (open.TryPop(out var step))
        {
            if (step.Node is IText words)
            {
                text.Append(words.Data.Replace('\n', ' '));
                continue;
            }
            if (step.Node is not IElement element || Unread.Contains(element.LocalName)) continue;
            if (Blocks.Contains(element.LocalName)) text.Append('\n');
            if (step.IsLeaving) continue;
            open.Push((element, true));
            for (var at = element.ChildNodes.Length - 1; at >= 0; at--) open.Push((element.ChildNodes[at], false));
        }
    }
}
