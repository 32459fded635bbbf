namespace CoopBot.Model;

/// <summary>How a source wants to be read, where it needs to be said.</summary>
/// <param name="FullText">Whether an article's own page is fetched for its text.</param>
/// <param name="Items">Of a listing page: the CSS selector of one entry.</param>
/// <param name="Title">Within the entry: its title; the link's own words when null.</param>
/// <param name="Link">Within the entry: its link; the first one when null.</param>
/// <param name="Date">Within the entry: its date; the article's own when null.</param>
/// <param name="Next">Of a listing page: the link to the next one; only the first is read when null.</param>
internal sealed record SourceOptions(
    FullText FullText = FullText.WhenShort,
    string? Items = null,
    string? Title = null,
    string? Link = null,
    string? Date = null,
    string? Next = null)
{
    public static SourceOptions None { get; } = new();
}
