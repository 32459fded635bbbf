namespace CoopBot.Reading.MainText;

/// <summary>What a web page has to say, without the page around it.</summary>
/// <param name="Text">One paragraph a line; empty when the page is no article.</param>
/// <param name="Language">ISO 639 code as the page declares it, unless its text says otherwise; null when neither tells.</param>
internal sealed record WebArticle(string Title, string Text, string? Author, DateTimeOffset? Published, string? Language, string? Site, string? Excerpt, Uri? Link);
