using System.Collections.Frozen;
using AngleSharp.Dom;

namespace CoopBot.Reading.MainText;

/// <summary>Tells the parts of a page that are not its article by their tags, roles and the words in their class and id.</summary>
internal static class Boilerplate
{
    private static readonly FrozenSet<string> Tags =
        Names("script style noscript template iframe svg object embed canvas video audio nav aside footer button select textarea input label dialog menu figcaption math head amp-ad amp-sidebar amp-consent amp-social-share");

    private static readonly FrozenSet<string> Roles = Names("navigation banner contentinfo complementary dialog alertdialog menu menubar search toolbar");

    /// <summary>A part with such a word is never the article.</summary>
    private static readonly FrozenSet<string> Never = Names(
        """
        comment comments disqus respond share sharing sharebar sharer social socials related relatednews recommend recommended recommendation recommendations cookie cookies consent gdpr cmp
        newsletter subscribe subscription paywall promo advert advertisement adverts ads adv banner banners sponsor sponsored popup modal overlay breadcrumb breadcrumbs crumbs pagination pager
        caption credit copyright readalso alsoread readmore morenews toplist ticker taglist tags keywords login signup rating poll hidden skip printonly noprint outbrain taboola teaser teasers
        """);

    /// <summary>A part with such a word is not the article unless the article is in it.</summary>
    private static readonly FrozenSet<string> Seldom = Names("menu nav navbar navigation topnav sidebar side footer foot header masthead widget widgets toolbar tools meta byline author bio breadcrumb latest popular trending aside column2 rightcol leftcol rightcolumn leftcolumn info");

    private static readonly FrozenSet<string> Often = Names("article articlebody body content entry story text post news main detail details maintext fulltext publication material");

    public static bool IsArticleItself(IElement element) =>
        element.LocalName is "article" or "main" || element.GetAttribute("itemprop")?.Equals("articleBody", StringComparison.OrdinalIgnoreCase) == true;

    /// <param name="holdsArticle">Whether an element that calls itself the article is inside.</param>
    public static bool Is(IElement element, bool holdsArticle)
    {
        if (element.LocalName is "body" or "html") return false;
        if (Tags.Contains(element.LocalName)) return !holdsArticle || element.LocalName is "head";
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        if (element.GetAttribute("role") is { } role && Roles.Contains(role) && !holdsArticle) return true;
        if (element.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase)) return true;
        if (element.LocalName is "header" && !holdsArticle) return true;

        var (never, seldom, often) = (false, false, IsArticleItself(element));
        foreach (var word in WordsOf(element))
        {
            never |= Never.Contains(word);
            seldom |= Seldom.Contains(word);
            often |= Often.Contains(word);
        }
        return !holdsArticle && (never || (seldom && !often));
    }

    /// <summary>1 where class and id speak for an article, 0 where they say nothing.</summary>
    public static int Likeness(IElement element) => IsArticleItself(element) ? 2 : WordsOf(element).Any(Often.Contains) ? 1 : 0;

    /// <summary>The words of class and id: entry-content, articleBody and news_text are two each, and one as a whole.</summary>
    public static IEnumerable<string> WordsOf(IElement element)
    {
        const int Longest = 200;
        var text = $"{element.ClassName} {element.Id}";
        if (text.Length > Longest) text = text[..Longest];
        foreach (var name in text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            yield return name.Replace("-", "").Replace("_", "").ToLowerInvariant();
            var start = 0;
            for (var at = 1; at <= name.Length; at++)
            {
                if (at < name.Length && char.IsLetter(name[at]) && !(char.IsUpper(name[at]) && char.IsLower(name[at - 1])) && char.IsLetter(name[at - 1])) continue;
                if (at - start > 1) yield return name[start..at].ToLowerInvariant();
                start = at < name.Length && !char.IsLetter(name[at]) ? at + 1 : at;
            }
        }
    }

    private static FrozenSet<string> Names(string names) => names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
