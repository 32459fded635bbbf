using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class CountriesCommand(StoryTable stories, KnowledgeBase knowledge) : ICommand
{
    private const int MostLines = 25;
    private const int WithButtons = 3;

    public string Name => "countries";

    public string Usage => "";

    public string Example => "/countries";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var counts = await stories.CountByCountryAsync(cancel);
        var listed = counts
            .Where(pair => knowledge.Countries.ContainsKey(pair.Key))
            .Select(pair => (Label: new Label(LabelKind.Country, pair.Key), Count: pair.Value))
            .OrderByDescending(one => one.Count)
            .ThenBy(one => voice.NameOf(one.Label), StringComparer.Create(voice.Language.Culture, ignoreCase: true))
            .ToList();
        if (listed.Count == 0) return voice.Correct(voice.Say("command.countries.none"), "/subscribe kazakhstan", new Button(voice.Say("button.topics"), "/topics"));

        var blocks = new List<Block> { new Heading(voice.Say("command.countries.title")), CountLines.Of([.. listed.Take(MostLines)], knowledge, voice) };
        if (listed.Count > MostLines) blocks.Add(Paragraph.Of(voice.Say("command.countries.others", ("n", listed.Count - MostLines))));
        blocks.Add(Note.Of(voice.Say("command.countries.more") + " ", Run.Code("/latest Польша")));
        return voice.Answer(Part.Of([.. blocks]).With(CountLines.Buttons(listed.Take(WithButtons).Select(one => one.Label), knowledge, voice).AsSpan()));
    }
}
