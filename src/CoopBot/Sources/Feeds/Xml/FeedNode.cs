using System.Text;

namespace CoopBot.Sources.Feeds.Xml;

/// <summary>An element of a feed.</summary>
/// <param name="name">Without its prefix, as it is written.</param>
/// <param name="space">The module it belongs to, see <see cref="Modules"/>; empty when it stands in none.</param>
/// <param name="defaultSpace">The module of elements without a prefix within it.</param>
internal sealed class FeedNode(string name, string space, string defaultSpace, FeedNode? parent, IReadOnlyList<KeyValuePair<string, string>> attributes)
{
    /// <summary>Elements and texts in order.</summary>
    private readonly List<object> content = [];

    internal string Name => name;

    internal string Space => space;

    internal string DefaultSpace => defaultSpace;

    internal FeedNode? Parent => parent;

    internal IEnumerable<FeedNode> Children => content.OfType<FeedNode>();

    internal bool IsEmpty => content.Count == 0;

    internal int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    internal void Add(FeedNode child) => content.Add(child);

    internal void Add(string text) => content.Add(text);

    internal bool Is(string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>An attribute by its name, with blanks off its ends; null when nothing is left.</summary>
    internal string? Attribute(string wanted)
    {
        foreach (var (key, value) in attributes)
        {
            if (key.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                return value.Trim() is { Length: > 0 } words ? words : null;
        }
        return null;
    }

    /// <summary>Children of a name that belong to the format itself, not to a module: <c>title</c>, but never <c>media:title</c>.</summary>
    internal IEnumerable<FeedNode> All(string field) => Children.Where(child => child.Is(field) && child.Space == space);

    internal IEnumerable<FeedNode> All(string module, string field) => Children.Where(child => child.Is(field) && child.Space == module);

    internal FeedNode? Own(string field) => All(field).FirstOrDefault(child => !child.IsEmpty) ?? All(field).FirstOrDefault();

    internal FeedNode? Of(string module, string field) => All(module, field).FirstOrDefault();

    /// <summary>The text with blanks off its ends; null when nothing is left.</summary>
    internal string? Words() => Value().Trim() is { Length: > 0 } words ? words : null;

    internal string Value()
    {
        if (content is [string only])
            return only;
        var text = new StringBuilder();
        Gather(text, isHtml: false);
        return text.ToString();
    }

    internal bool HasElements => Children.Any();

    /// <summary>The content as HTML source, whether it was escaped or stands there as elements.</summary>
    internal string Html()
    {
        if (!HasElements)
            return Value().Trim();
        var html = new StringBuilder();
        Gather(html, isHtml: true);
        return html.ToString().Trim();
    }

    /// <summary>What relative links are counted from: every level may move it.</summary>
    internal Uri From(Uri around)
    {
        var outer = Parent?.From(around) ?? around;
        return Attribute("xml:base") is { } own && Uri.TryCreate(outer, own, out var moved) ? moved : outer;
    }

    /// <summary>Depth is bounded by the tree's builder, so that it may call itself.</summary>
    private void Gather(StringBuilder text, bool isHtml)
    {
        foreach (var one in content)
        {
            if (one is string words)
                text.Append(isHtml ? Escaped(words) : words);
            else if (one is FeedNode node && isHtml)
                node.Tag(text);
            else
                ((FeedNode)one).Gather(text, isHtml);
        }
    }

    private void Tag(StringBuilder html)
    {
        html.Append('<').Append(name);
        foreach (var (key, value) in attributes.Where(one => !one.Key.StartsWith("xml", StringComparison.OrdinalIgnoreCase)))
            html.Append(' ').Append(key).Append("=\"").Append(Escaped(value).Replace("\"", "&quot;")).Append('"');
        if (IsEmpty)
        {
            html.Append(" />");
            return;
        }
        html.Append('>');
        Gather(html, isHtml: true);
        html.Append("</").Append(name).Append('>');
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
