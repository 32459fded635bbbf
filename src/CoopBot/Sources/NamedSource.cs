using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Pages;

namespace CoopBot.Sources;

/// <summary>A source as the settings name it: an address alone, or with what is to be known of it.</summary>
internal sealed class NamedSource
{
    public NamedSource()
    {
    }

    public NamedSource(string address) => Address = address;

    public string? Address { get; set; }

    /// <summary>What to call it; else as it calls itself.</summary>
    public string? Title { get; set; }

    /// <summary>The folder of the list it stands in, such as Kazakhstan/Agencies.</summary>
    public string? Group { get; set; }

    /// <summary>The language it is written in, a code of two letters.</summary>
    public string? Language { get; set; }

    /// <summary>Whether the pages of its articles are fetched: one of <see cref="FullTextWords"/>.</summary>
    public string? FullText { get; set; }

    /// <summary>Of a page: the CSS selector of what on it is an article.</summary>
    public string? Items { get; set; }

    public string? TitleSelector { get; set; }

    public string? Link { get; set; }

    public string? Date { get; set; }

    /// <summary>Of a page: the selector of the link to the next one.</summary>
    public string? Next { get; set; }

    public static implicit operator NamedSource(string address) => new(address);

    internal SourceRow? ToRow(string kind) => NewSource.Of(kind, Address) is not { } row ? null : row with
    {
        Title = Title,
        Group = Group?.Trim('/'),
        Language = LanguageCode.Of(Language),
        Options = new SourceOptions(FullTextWords.Parse(FullText) ?? Model.FullText.WhenShort, Items, TitleSelector, Link, Date, Next),
    };

    /// <param name="key">Where it stands in the section, such as Pages:0.</param>
    internal IEnumerable<SettingProblem> Problems(string key, string kind)
    {
        if (WebAddress.Parse(Address) is null)
            yield return new(key, Address is null ? null : WebAddress.WithoutSecrets(Address), "an http or https address, such as https://example.org/feed.xml");
        if (Language is not null && LanguageCode.Of(Language) is null)
            yield return new($"{key}:{nameof(Language)}", Language, "a code of two letters, such as kk");
        if (FullText is not null && FullTextWords.Parse(FullText) is null)
            yield return new($"{key}:{nameof(FullText)}", FullText, $"one of {string.Join(", ", FullTextWords.All)}");
        if (kind == ListingReader.KindName && Items is null)
            yield return new($"{key}:{nameof(Items)}", null, "the CSS selector of what on the page is an article, such as article or \"h2 a\"");
        foreach (var (name, selector) in ((string, string?)[])[(nameof(Items), Items), (nameof(TitleSelector), TitleSelector), (nameof(Link), Link), (nameof(Date), Date), (nameof(Next), Next)])
        {
            if (selector is null) continue;
            if (kind != ListingReader.KindName) yield return new($"{key}:{name}", selector, "to leave it out: only pages are read by selectors");
            else if (!Selector.CanBeRead(selector)) yield return new($"{key}:{name}", selector, "a CSS selector, such as article or \"h2 a\"");
        }
    }
}
