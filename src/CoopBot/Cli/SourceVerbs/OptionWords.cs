using System.CommandLine;
using CoopBot.Model;
using CoopBot.Sources;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>The words by which a verb is told how a source wants to be read.</summary>
internal sealed class OptionWords
{
    private readonly Option<string?> fullText = new("--full-text") { Description = "Whether the article's own page is fetched for its text: always, never, or when the feed gives only a teaser." };
    private readonly Option<string?> items = new("--items") { Description = "Of a web page: the CSS selector of what is one article, such as \"article\" or \"h2 a\"." };
    private readonly Option<string?> link = new("--link") { Description = "Within an article of the page: the selector of its link; else the first." };
    private readonly Option<string?> title = new("--title-selector") { Description = "Within an article of the page: the selector of its title; else the words of its link." };
    private readonly Option<string?> date = new("--date") { Description = "Within an article of the page: the selector of its date." };
    private readonly Option<string?> next = new("--next") { Description = "On the page: the selector of the link to the next one." };

    public OptionWords() => fullText.AcceptOnlyFromAmong(FullTextWords.All);

    public void AddTo(Command verb)
    {
        foreach (var option in (Option[])[fullText, items, link, title, date, next]) verb.Add(option);
    }

    public SourceOptions Read(ParseResult line) => new(
        FullTextWords.Parse(line.GetValue(fullText)) ?? FullText.WhenShort,
        line.GetValue(items), line.GetValue(title), line.GetValue(link), line.GetValue(date), line.GetValue(next));
}
