using AngleSharp.Dom;
using CoopBot.Knowledge;

namespace CoopBot.Reading.MainText;

/// <summary>Chooses the title of a page among those it gives.</summary>
internal static class Titles
{
    private const int Shortest = 8;
    private const int Longest = 300;
    private const int LongestSite = 60;

    private static readonly string[] Joints = [" | ", " :: ", " » ", " — ", " – ", " - ", " · ", " • ", "｜"];

    public static string Choose(IDocument document, PageHead head, LinkedData data, string? site)
    {
        var headings = document.QuerySelectorAll("h1").Select(heading => PageHead.TextOf(ShortText.Of(heading, Longest))).OfType<string>().Where(text => text.Length <= Longest).Take(20).ToList();
        var itemprop = PageHead.TextOf(document.QuerySelector("[itemprop=headline]")?.TextContent);
        var told = PageHead.TextOf(head.Meta("og:title", "twitter:title")) ?? data.Headline ?? head.Title;
        // The heading that the page's head names too is the title as readers see it, without the site's name.
        if (told is not null && headings.FirstOrDefault(heading => heading.Length >= Shortest && IsWithin(heading, told)) is { } seen) return seen;
        if (itemprop is { Length: >= Shortest and <= Longest }) return itemprop;
        if ((head.Meta("og:title") ?? data.Headline) is { } named) return Bare(named, site);
        if (headings is [{ Length: >= Shortest } only]) return only;
        return head.Title is { } title ? Bare(title, site) : headings.FirstOrDefault() ?? "";
    }

    /// <summary>What the head's title has beside the article's own: most name their site there.</summary>
    public static string? SiteBehind(string? whole, string title)
    {
        if (whole is null || title.Length < Shortest) return null;
        foreach (var joint in Joints)
        {
            var name = whole.StartsWith(title + joint, StringComparison.Ordinal) ? whole[(title.Length + joint.Length)..]
                : whole.EndsWith(joint + title, StringComparison.Ordinal) ? whole[..^(title.Length + joint.Length)] : "";
            // Of "section | site" the last is the site.
            var last = name.LastIndexOf(joint, StringComparison.Ordinal);
            if (last >= 0 && whole.StartsWith(title, StringComparison.Ordinal)) name = name[(last + joint.Length)..];
            if (name.Trim() is { Length: > 1 and <= LongestSite } site) return site;
        }
        return null;
    }

    private static bool IsWithin(string heading, string title) => Fold.Text(title).Contains(Fold.Text(heading), StringComparison.Ordinal);

    /// <summary>Without the name of the site, which stands behind the last joint or before the first.</summary>
    private static string Bare(string title, string? site)
    {
        foreach (var joint in Joints)
        {
            var (first, last) = (title.IndexOf(joint, StringComparison.Ordinal), title.LastIndexOf(joint, StringComparison.Ordinal));
            if (last <= 0) continue;
            var (before, behind) = (title[..last].Trim(), title[(last + joint.Length)..].Trim());
            if (site is not null && Fold.Text(title[..first]) == Fold.Text(site)) return title[(first + joint.Length)..].Trim();
            var isSite = site is not null ? Fold.Text(behind) == Fold.Text(site) : !joint.Contains('-') && !joint.Contains('–') && !joint.Contains('—');
            if (isSite || (behind.Contains('.') && !behind.Contains(' '))) return before;
        }
        return title;
    }
}
