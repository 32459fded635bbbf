using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Commands;

internal sealed class TimelineCommand(FilterParser filters, ListPageReader pages, StoryTable stories, TimelineTeller teller) : ICommand
{
    private const int LinesOfAPage = 10;

    /// <summary>The newest so many stories are looked through.</summary>
    private const int MostStories = 500;

    public string Name => "timeline";

    public string Usage => "countries [filter]";

    public string Example => "/timeline kazakhstan japan";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var (page, typed) = pages.Read(call.Arguments);
        var reading = filters.Parse(typed);
        if (reading is FilterError error) return UnknownWord.Explain(error, Name, voice);
        var filter = ((FilterRead)reading).Filter;
        var countries = filter.Countries.SelectMany(code => code.Split(Filter.Joint)).Distinct().ToList();
        if (countries.Count == 0) return voice.Correct(voice.Say("command.timeline.missing"), Example, new Button(voice.Say("command.timeline.countries"), "/countries"));

        var found = await stories.TogetherAsync(countries, filter, MostStories, cancel);
        var all = teller.EntriesOf(found, countries);
        var title = Title(countries, filter, voice);
        if (all.IsEmpty) return voice.Answer(voice.Say("command.timeline.none", ("filter", title)), new Button(voice.Say("button.latest"), $"/latest {FilterTeller.Type(filter, voice)}"));

        var last = (all.Length + LinesOfAPage - 1) / LinesOfAPage;
        page = Math.Min(page, last);
        var shown = all.Skip((page - 1) * LinesOfAPage).Take(LinesOfAPage).ToList();
        var part = Part.Of(
            new Heading(voice.Say("command.timeline.title", ("filter", title))),
            new Bullets([.. shown.Select(entry => teller.Tell(entry, voice))]),
            Note.Of(voice.Say("command.timeline.count", ("n", all.Length))));
        return voice.Answer(part.With([.. Buttons(shown, typed.Trim(), page, last, voice)]));
    }

    private static IEnumerable<Button> Buttons(IEnumerable<TimelineEntry> shown, string typed, int page, int last, Voice voice)
    {
        foreach (var number in shown.SelectMany(entry => entry.Stories.Take(1)).Distinct()) yield return new($"#{number}", $"/story {number}", Short: $"#{number}");
        if (page > 1) yield return Answers.PageButton(voice.Say("command.latest.newer"), $"/timeline {typed}{ListPageReader.Type(page - 1)}");
        if (page < last) yield return Answers.PageButton(voice.Say("command.latest.older"), $"/timeline {typed}{ListPageReader.Type(page + 1)}");
    }

    /// <summary>Kazakhstan and Japan · energy: here the countries are no alternatives.</summary>
    private static string Title(IEnumerable<string> countries, Filter filter, Voice voice)
    {
        var together = voice.Join(countries.Select(code => voice.NameOf(new Label(LabelKind.Country, code))));
        var rest = filter with { Countries = [] };
        return rest.IsEverything ? together : $"{together} · {FilterTeller.Tell(rest, voice)}";
    }
}
