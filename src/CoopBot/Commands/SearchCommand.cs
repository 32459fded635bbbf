using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Commands;

internal sealed class SearchCommand(SearchReader reader, SearchTable index, SearchAdvice advice, StoryTeller teller) : ICommand
{
    private const int DefaultCount = 5;
    private const int MostTerms = 12;

    public string Name => "search";

    public string Usage => "words [n]";

    public string Example => "/search green hydrogen";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var request = reader.Read(call.Arguments, voice);
        if (request.Query.Wanted.IsEmpty)
            return voice.Correct(voice.Say(request.Query.Unwanted.IsEmpty ? "command.search.missing" : "command.search.only.unwanted"), Example);
        if (request.Query.Wanted.Length + request.Query.Unwanted.Length > MostTerms) return voice.Correct(voice.Say("command.search.many", ("n", MostTerms)), Example);

        var count = request.Count ?? DefaultCount;
        var page = await index.FindAsync(request.Query, (request.Page - 1) * count, count, cancel);
        if (!page.Stories.IsEmpty) return Told(request, page, count, voice);
        return request.Page > 1
            ? voice.Answer(voice.Say("command.search.nomore"), new Button(voice.Say("list.page.back"), Line(request, 1), InPlace: true))
            : advice.NothingFound(request, voice);
    }

    private Message Told(SearchRequest request, SearchPage page, int count, Voice voice)
    {
        var match = new MatchTeller(request.Query);
        var footer = Part.Of(Note.Of(voice.Say(page.IsCut ? "command.search.count.cut" : "command.search.count", ("n", page.Total))))
            .With([.. Buttons(request, page, count, voice)]);
        return voice.Answer([
            Part.Of(new Heading(voice.Say("command.search.title", ("words", request.Words)))),
            .. page.Stories.Select(found => Told(found, match, voice)),
            footer,
        ]);
    }

    private Part Told(FoundStory found, MatchTeller match, Voice voice)
    {
        var (story, article) = (found.Story, found.Article);
        Block[] blocks = [teller.Headline(story, voice), .. match.Tell(article.Page) is { } sentence ? [sentence] : (Block[])[], new Note([.. SourceLines.Of(article, voice, zone: null)])];
        return Part.Of(blocks).With(new Button(voice.Say("story.button.story"), $"/story {story.Number}", Short: $"#{story.Number}"));
    }

    private static IEnumerable<Button> Buttons(SearchRequest request, SearchPage page, int count, Voice voice)
    {
        if (request.Page > 1) yield return Answers.PageButton(voice.Say("list.page.back"), Line(request, request.Page - 1));
        if (page.Total > request.Page * count) yield return Answers.PageButton(voice.Say("list.page.on"), Line(request, request.Page + 1));
    }

    private static string Line(SearchRequest request, int page) =>
        $"/search {request.Words}{(request.Count is { } count ? $" {count}" : "")}{ListPageReader.Type(page)}";
}
