using System.Collections.Immutable;
using CoopBot.Sources.Feeds.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>Under what an item is filed by its publisher.</summary>
internal static class Categories
{
    private const int Most = 50;

    internal static ImmutableArray<string> Of(FeedNode item) => Clean(item.Children.Where(IsCategory)
        .Select(one => one.Attribute("label") ?? one.Words() ?? one.Attribute("term") ?? one.Attribute("text")));

    internal static ImmutableArray<string> Clean(IEnumerable<string?> told) =>
        [.. told.Take(Most * 4).Select(PlainTitle.OfHtml).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];

    private static bool IsCategory(FeedNode child) => child.Is("category") || (child.Is("subject") && child.Space is Modules.Dublin or Modules.DublinTerms);
}
