using System.Xml;
using System.Xml.Linq;

namespace CoopBot.Sources.Feeds;

/// <summary>
/// Builds the tree of one element, and leaves out what is nested deeper than any article is. The framework's own builder takes time
/// that grows with the square of the depth: ten megabytes of opening tags would keep it busy for days.
/// </summary>
internal static class FeedTree
{
    private const int Deepest = 200;

    /// <summary>Reads the element the reader stands on, and moves behind it.</summary>
    internal static XElement Read(XmlReader reader)
    {
        var outermost = reader.Depth;
        var root = Start(reader);
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return root;
        }
        var open = root;
        reader.Read();
        while (reader.Depth > outermost)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Depth - outermost > Deepest:
                    reader.Skip();
                    continue;
                case XmlNodeType.Element:
                    var inner = Start(reader);
                    open.Add(inner);
                    if (!reader.IsEmptyElement)
                        open = inner;
                    break;
                case XmlNodeType.EndElement:
                    open = open.Parent!;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open.Add(new XText(reader.Value));
                    break;
            }
            reader.Read();
        }
        reader.Read();
        return root;
    }

    private static XElement Start(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
            element.Add(new XAttribute(Name(reader), reader.Value));
        reader.MoveToElement();
        return element;
    }

    // A default namespace is declared by an attribute that has no prefix.
    private static XName Name(XmlReader reader) => XName.Get(reader.LocalName, reader.Prefix.Length == 0 ? "" : reader.NamespaceURI);
}
