using System.Xml.Linq;

namespace CoopBot.Sources.Feeds;

/// <summary>Ways to find one's way in a feed's elements, however loosely it keeps to its namespaces.</summary>
internal static class FeedElements
{
    /// <summary>The first child of this name that belongs to the format itself, not to a module: <c>title</c>, but never <c>media:title</c>.</summary>
    internal static XElement? Own(this XElement parent, string name) =>
        parent.Elements().FirstOrDefault(child => child.Name.LocalName == name && child.Name.Namespace == parent.Name.Namespace);

    /// <summary>The first child of this name that belongs to a module.</summary>
    internal static XElement? Of(this XElement parent, string module, string name) =>
        parent.Elements().FirstOrDefault(child => child.Name.LocalName == name && Is(child.Name.Namespace, module));

    /// <summary>The text with blanks off its ends; null when nothing is left.</summary>
    internal static string? Words(this XElement? element) => element is not null && element.Value.Trim() is { Length: > 0 } text ? text : null;

    internal static string? Words(this XAttribute? attribute) => attribute is not null && attribute.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The content as HTML source, whether it was escaped or stands there as elements.</summary>
    internal static string Html(this XElement element)
    {
        if (!element.HasElements)
            return element.Value.Trim();
        foreach (var inner in element.Descendants())
        {
            inner.Name = inner.Name.LocalName;
            inner.Attributes().Where(one => one.IsNamespaceDeclaration).Remove();
        }
        return string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))).Trim();
    }

    /// <summary>What relative links are counted from, where the element says so itself.</summary>
    internal static Uri Base(this XElement element, Uri around) =>
        element.Attribute(XNamespace.Xml + "base") is { Value: var text } && Uri.TryCreate(around, text.Trim(), out var own) ? own : around;

    // Some write the module's name without the slash or the number sign it ends with.
    internal static bool Is(XNamespace space, string module) =>
        space.NamespaceName.AsSpan().TrimEnd("/#").Equals(module, StringComparison.OrdinalIgnoreCase);
}
