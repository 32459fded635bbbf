using AngleSharp.Css.Parser;

namespace CoopBot.Sources.Pages;

/// <summary>CSS selectors as people write them.</summary>
internal static class Selector
{
    internal static bool CanBeRead(string selector) => new CssSelectorParser().ParseSelector(selector) is not null;
}
