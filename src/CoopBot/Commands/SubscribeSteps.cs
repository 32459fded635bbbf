using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>
/// Asks for a subscription step by step: topic, country, when. What was chosen stands in the commands of the buttons, with <c>?</c> at the end
/// for the next step and <c>??</c> for the last, so that nothing is remembered and each step can be typed.
/// </summary>
internal sealed class SubscribeSteps(StoryTable stories, KnowledgeBase knowledge)
{
    private const string Next = "?";
    private const string Last = "??";

    private const int MostCountries = 11;

    /// <summary>Offered while little is read, those nearest to the readers first.</summary>
    private static readonly string[] Likely = ["KZ", "UZ", "JP", "PL", "UA", "KG", "TJ", "CN", "KR", "DE", "US"];

    /// <summary>What stands before the sign of a step, and which step it is; null for a line that asks for no step.</summary>
    public static (string Filter, bool IsLast)? Read(string arguments) =>
        arguments.EndsWith(Last, StringComparison.Ordinal) || arguments.EndsWith("？？", StringComparison.Ordinal) ? (arguments[..^2].TrimEnd(), true)
        : arguments.EndsWith('?') || arguments.EndsWith('？') ? (arguments[..^1].TrimEnd(), false)
        : null;

    public async Task<Message> AskTopicAsync(Voice voice, CancellationToken cancel)
    {
        var counts = await stories.CountByTopicAsync(cancel);
        var topics = knowledge.TopicIds
            .OrderByDescending(id => counts.GetValueOrDefault(id))
            .Select(id => new Label(LabelKind.Topic, id))
            .Select(label => Step(knowledge.Show(label, voice), voice.NameOf(label), Next));
        return voice.Answer(Part
            .Of(Paragraph.Of(voice.Say("subscribe.ask.topic")), Note.Of(voice.Say("subscribe.ask.type") + " ", Run.Code("/subscribe energy kazakhstan+japan instant")))
            .With([.. topics, Step("🌐 " + voice.Say("subscribe.ask.everything"), Everything(voice), Next), voice.Back()]));
    }

    public async Task<Message> AskCountryAsync(Filter filter, Voice voice, CancellationToken cancel)
    {
        var counts = await stories.CountByCountryAsync(cancel);
        var countries = counts.Keys.Where(knowledge.Countries.ContainsKey).OrderByDescending(code => counts[code]).ThenBy(code => code, StringComparer.Ordinal)
            .Concat(Likely).Distinct().Take(MostCountries)
            .Select(code => new Label(LabelKind.Country, code))
            .Select(label => Step(knowledge.Show(label, voice), FilterTeller.Type(filter with { Countries = [label.Id] }, voice), Last));
        return voice.Answer(Part
            .Of(Paragraph.Of(Run.Bold(FilterTeller.Tell(filter, voice))), Paragraph.Of(voice.Say("subscribe.ask.country")))
            .With([.. countries, Step("🌐 " + voice.Say("subscribe.ask.anycountry"), FilterTeller.Type(filter, voice), Last), new(Back(voice), "/subscribe", InPlace: true)]));
    }

    public static Message AskWay(Filter filter, Chat chat, Voice voice)
    {
        var typed = FilterTeller.Type(filter, voice);
        var back = filter with { Countries = [] };
        return voice.Answer(Part
            .Of(
                Paragraph.Of(Run.Bold(FilterTeller.Tell(filter, voice))), Paragraph.Of(voice.Say("subscribe.ask.way")),
                Note.Of(voice.Say("subscribe.ask.schedule", ("schedule", ScheduleTeller.State(chat.Schedule, voice)))))
            .With(
            [
                .. ((Way[])[Way.Digest, Way.Instant, Way.Both]).Select(way => Step(WayTeller.Label(way, voice), typed, WayReader.Type(way, voice))),
                Step(Back(voice), FilterTeller.Type(back, voice), Next),
            ]));
    }

    private static Button Step(string label, string filter, string end) => new(label, $"/subscribe {filter} {end}", InPlace: true);

    private static string Everything(Voice voice) => FilterTeller.Type(Filter.Everything, voice);

    private static string Back(Voice voice) => "« " + voice.Say("subscribe.ask.back");
}
