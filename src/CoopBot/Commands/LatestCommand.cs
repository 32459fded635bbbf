using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Commands;

internal sealed class LatestCommand(FilterParser filters, TurnReader turns, StoryTable stories, StoryTeller teller) : ICommand
{
    private const int DefaultCount = 5;
    private const int MostCount = 20;

    public string Name => "latest";

    public string Usage => "[filter] [n] [before N]";

    public string Example => "/latest energy kazakhstan";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var (turn, rest) = turns.Read(call.Arguments);
        var reading = filters.Parse(rest, takesCount: true);
        if (reading is FilterError { Word: var word } && turns.IsTurn(word)) return voice.Correct(voice.Say("command.latest.turn", ("word", word)), $"/latest energy {new Turn(IsOlder: true, 120)}");
        if (reading is FilterError error) return UnknownWord.Explain(error, Name, voice);

        var read = (FilterRead)reading;
        if (read.Count is < 1 or > MostCount) return voice.Correct(voice.Say("command.latest.count", ("n", MostCount)), "/latest energy 10");

        var page = await PageAsync(read.Filter, (int)(read.Count ?? DefaultCount), turn, cancel);
        if (page.Stories.Count > 0) return Told(read, page, call);
        return turn is { IsOlder: true } ? NothingOlder(read, voice) : Nothing(read.Filter, voice);
    }

    /// <summary>Pages hang on the numbers of stories, so that they neither shift nor repeat when new ones come.</summary>
    private async Task<StoryPage> PageAsync(Filter filter, int count, Turn? turn, CancellationToken cancel)
    {
        if (turn is { IsOlder: true } back)
        {
            // One more than is shown tells whether there is more.
            var older = await stories.BesideAsync(filter, back.Number, isBelow: true, count + 1, cancel);
            var hasNewer = older.Count > 0 && (await stories.BesideAsync(filter, older[0].Number, isBelow: false, 1, cancel)).Count > 0;
            return new StoryPage([.. older.Take(count)], hasNewer, older.Count > count, IsFirst: false);
        }
        if (turn is { } forth)
        {
            var newer = await stories.BesideAsync(filter, forth.Number, isBelow: false, count + 1, cancel);
            // A page that would not be full is the newest page.
            if (newer.Count > count) return new StoryPage([.. newer.Skip(1)], HasNewer: true, HasOlder: true, IsFirst: false);
        }
        var latest = await stories.LatestAsync(filter, count + 1, cancel);
        return new StoryPage([.. latest.Take(count)], HasNewer: false, latest.Count > count, IsFirst: true);
    }

    private Message Told(FilterRead read, StoryPage page, Call call)
    {
        var (voice, zone) = (call.Voice, TimeZoneInfo.FindSystemTimeZoneById(call.Chat.Zone));
        var header = Part.Of(new Heading(voice.Say("command.latest.title", ("filter", FilterTeller.Tell(read.Filter, voice)))));
        var footer = Part.Of(Note.Of(voice.Say("command.latest.count.shown", ("n", page.Stories.Count)))).With([.. Buttons(read, page, voice)]);
        return voice.Answer([header, .. page.Stories.Select(story => teller.Brief(story, voice, zone)), footer]);
    }

    private static IEnumerable<Button> Buttons(FilterRead read, StoryPage page, Voice voice)
    {
        if (page.HasNewer) yield return Answers.PageButton(voice.Say("command.latest.newer"), Line(read, new Turn(IsOlder: false, page.Stories[0].Number), voice));
        if (page.HasOlder) yield return Answers.PageButton(voice.Say("command.latest.older"), Line(read, new Turn(IsOlder: true, page.Stories[^1].Number), voice));
        if (page is { IsFirst: true, HasOlder: true } && page.Stories.Count < MostCount)
        {
            var more = Math.Min(page.Stories.Count * 2, MostCount);
            yield return Answers.PageButton(voice.Say("command.latest.more", ("n", more)), Line(read with { Count = more }, null, voice));
        }
        yield return new(voice.Say("command.latest.subscribe"), $"/subscribe {FilterTeller.Type(read.Filter, voice)}");
    }

    private static Message NothingOlder(FilterRead read, Voice voice) =>
        voice.Answer(voice.Say("command.latest.noneolder"), new Button(voice.Say("button.latest"), Line(read, null, voice), InPlace: true));

    /// <summary>The line that shows this again, or the page beside it.</summary>
    private static string Line(FilterRead read, Turn? turn, Voice voice) =>
        string.Join(' ', ((string[])["/latest", read.Filter.IsEverything ? "" : FilterTeller.Type(read.Filter, voice), $"{read.Count}", $"{turn}"]).Where(word => word.Length > 0));

    private static Message Nothing(Filter filter, Voice voice)
    {
        var topics = new Button(voice.Say("button.topics"), "/topics");
        return filter.IsEverything
            ? voice.Answer(voice.Say("command.latest.empty"), topics)
            : voice.Answer(
                voice.Say("command.latest.none", ("filter", FilterTeller.Tell(filter, voice))),
                new Button(voice.Say("command.latest.subscribe"), $"/subscribe {FilterTeller.Type(filter, voice)}"),
                topics);
    }
}
