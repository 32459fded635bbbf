using System.Globalization;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>Asks for the topics and countries of a new subscription.</summary>
internal sealed class SubscribeModal(KnowledgeBase knowledge, SlackCommand command)
{
    private const string Topics = "topics";
    private const string Countries = "countries";
    private const string When = "when";

    /// <summary>So that the line stays within what the desk reads, whatever is chosen.</summary>
    private const int MostChosen = 15;

    private const int MostInTheNews = 15;

    /// <param name="counts">How much is written of each country.</param>
    public ModalView Of(IReadOnlyDictionary<string, long> counts, Voice voice) => Form.Of(
        HomeAction.Add, voice.Say("home.add.title"), voice.Say("home.add.submit"), voice,
        Form.Field(
            voice.Say("button.topics"),
            new MultiStaticSelect(Topics)
            {
                Placeholder = LabelText.Of(voice.Say("home.add.topics.any"), 150),
                Options = [.. knowledge.TopicIds.Select(id => OptionOf(new(LabelKind.Topic, id), voice))],
                MaxSelectedItems = MostChosen,
            },
            voice.Say("home.add.topics.hint"),
            isOptional: true),
        Form.Field(
            voice.Say("button.countries"),
            new MultiStaticSelect(Countries)
            {
                Placeholder = LabelText.Of(voice.Say("home.add.countries.any"), 150),
                OptionGroups = [.. Groups(counts, voice)],
                MaxSelectedItems = MostChosen,
            },
            voice.Say("home.add.countries.hint"),
            isOptional: true),
        Form.Field(voice.Say("home.add.when"), Ways(voice)),
        new ContextBlock([Told.Of(voice.Say("home.add.more") + " ", Run.Code(command.Typed("/subscribe energy kazakhstan -tourism")))]));

    /// <summary>Nothing chosen is everything.</summary>
    public Wish Read(ViewState state, Voice voice)
    {
        var filter = Filter.Everything with
        {
            Topics = [.. state.Several(Topics).Where(knowledge.Topics.ContainsKey).Order(StringComparer.Ordinal)],
            Countries = [.. state.Several(Countries).Where(knowledge.Countries.ContainsKey).Order(StringComparer.Ordinal)],
        };
        var way = Enum.TryParse<Way>(state.One(When), out var chosen) ? chosen : Way.Digest;
        return Wish.For("/subscribe " + FilterTeller.Type(filter, voice) + (way == Way.Digest ? "" : " " + WayReader.Type(way, voice)));
    }

    private static StaticSelect Ways(Voice voice)
    {
        var options = Enum.GetValues<Way>().Select(way => Form.Option(WayTeller.Label(way, voice), way.ToString())).ToList();
        return new StaticSelect(When) { Options = options, InitialOption = options[0] };
    }

    /// <summary>Those most is written of, then the others by the letter they begin with. None stands twice: Slack would take it for two.</summary>
    private IEnumerable<OptionGroup> Groups(IReadOnlyDictionary<string, long> counts, Voice voice)
    {
        var sorting = StringComparer.Create(voice.Language.Culture, ignoreCase: true);
        var all = knowledge.CountryCodes.Select(code => new Label(LabelKind.Country, code)).OrderBy(voice.NameOf, sorting).ToList();
        var inTheNews = all.Where(label => counts.GetValueOrDefault(label.Id) > 0).OrderByDescending(label => counts[label.Id]).Take(MostInTheNews).ToList();
        if (inTheNews.Count > 0) yield return Form.Group(voice.Say("home.add.news"), inTheNews.Select(label => OptionOf(label, voice)));

        var letters = all.Except(inTheNews).GroupBy(label => StringInfo.GetNextTextElement(voice.NameOf(label)), SameLetter(voice.Language.Culture));
        foreach (var letter in letters) yield return Form.Group(letter.Key.ToUpper(voice.Language.Culture), letter.Select(label => OptionOf(label, voice)));
    }

    private Option OptionOf(Label label, Voice voice) => Form.Option(knowledge.Show(label, voice), label.Id);

    /// <summary>Å stands with A where the language has no such letter, and Ł by itself where it has.</summary>
    private static IEqualityComparer<string> SameLetter(CultureInfo culture) =>
        culture.CompareInfo.GetStringComparer(CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
}
