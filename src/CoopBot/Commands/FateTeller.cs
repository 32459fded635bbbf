using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Says what became of a story for a chat: told, on its way, or why not; and by which words a subscription asks for it.</summary>
internal sealed class FateTeller(WishReader wishes, DigestLedger ledger, AlertTable alerts)
{
    /// <summary>Subscriptions that miss a story, shown one by one; of more only the nearest.</summary>
    private const int MostGaps = 5;

    private const int MostWords = 3;

    /// <summary>Empty in a chat that has no subscription and was never told of it.</summary>
    public async Task<IReadOnlyList<Block>> TellAsync(Call call, Story story, CancellationToken cancel)
    {
        var chat = await wishes.OfAsync(call.Chat, cancel);
        var folded = Fold.Text(story.Lead.Page.Text);
        var told = await ledger.FindAsync(call.Chat.Address, story.Number, cancel);
        if (chat.Subscriptions.Count == 0 && told is null) return [];

        var fate = Fate.Of(chat, story, folded, told, await alerts.WaitsUntilAsync(call.Chat.Address, story.Number, cancel), call.Now);
        List<Block> blocks = [];
        if (fate.Matching.Count > 0)
        {
            blocks.Add(Paragraph.Of(
                call.Voice.Say("command.why.wanted", ("n", fate.Matching.Count)) + " ",
                Run.Bold(string.Join(call.Voice.Language.Semicolon, fate.Matching.Select(one => FilterTeller.Tell(one.Filter, call.Voice))))));
            if (WordsFor(fate.Matching, story.Lead, call.Voice) is { Length: > 0 } words) blocks.Add(Paragraph.Of(call.Voice.Say("fate.words") + call.Voice.Language.Colon + words));
        }
        blocks.Add(Paragraph.Of(Sentence(fate, call)));
        if (fate.Kind == FateKind.Unwanted) blocks.AddRange(Gaps(chat.Subscriptions, story.Labels, folded, call.Voice));
        return blocks;
    }

    private static string Sentence(Fate fate, Call call)
    {
        var voice = call.Voice;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(call.Chat.Zone);
        var moment = fate.At is { } at ? voice.Moment(TimeZoneInfo.ConvertTime(at, zone).DateTime) : "";
        return fate.Kind switch
        {
            FateKind.Told => voice.Say("fate.told." + fate.As!.Value.ToString().ToLowerInvariant(), ("moment", moment)),
            FateKind.Held when fate.At is null => voice.Say("fate.coming"),
            FateKind.Held when fate.At >= Chat.UntilResumed => voice.Say("fate.paused"),
            FateKind.Held => voice.Say("fate.held", ("moment", moment)),
            FateKind.Waiting when fate.At is not null => voice.Say("fate.waiting", ("moment", moment)),
            FateKind.Waiting => voice.Say(call.Chat.IsPaused(call.Now) ? "fate.paused" : "fate.off"),
            _ => voice.Say("fate." + fate.Kind.ToString().ToLowerInvariant()),
        };
    }

    /// <summary>For the subscriptions that miss the story by least: what is missing, or what shuts it out.</summary>
    private static IEnumerable<Block> Gaps(IReadOnlyList<Subscription> all, Labels labels, string folded, Voice voice)
    {
        var gaps = all.Select(one => (one.Filter, Gap: FilterGap.Of(one.Filter, labels, folded))).OrderBy(one => Count(one.Gap.Missing)).Take(MostGaps).ToList();
        if (gaps.Count == 0) yield break;
        yield return new Bullets([.. gaps.Select(one => Paragraph.Of(
            Run.Bold(FilterTeller.Tell(one.Filter, voice)),
            " – " + (one.Gap.Missing.IsEverything
                ? voice.Say("fate.shutout", ("what", FilterTeller.TellUnwanted(one.Gap.Unwanted, voice)))
                : voice.Say("fate.missing", ("what", FilterTeller.Tell(one.Gap.Missing, voice))))))]);
    }

    private static int Count(Filter missing) =>
        (missing.Topics.IsEmpty ? 0 : 1) + (missing.Countries.IsEmpty ? 0 : 1) + (missing.Organisations.IsEmpty ? 0 : 1) + missing.Phrases.Length;

    /// <summary>energy (энергетика, энергии); Kazakhstan (Казахстана): what was asked for, with the words of the article that speak for it.</summary>
    private static string WordsFor(IReadOnlyList<Subscription> matching, Article lead, Voice voice)
    {
        var page = lead.Page;
        var told = new List<string>();
        foreach (var id in matching.SelectMany(one => one.Filter.Topics).Distinct())
            Add(LabelKind.Topic, id, lead.Findings.Labels.Topics.Where(topic => topic.Id == id).SelectMany(topic => topic.Words));
        foreach (var code in matching.SelectMany(one => one.Filter.Countries).SelectMany(code => code.Split(Filter.Joint)).Distinct())
            Add(LabelKind.Country, code, lead.Findings.Of<CountryFact>().Where(fact => fact.Code == code).Select(fact => fact.Span));
        foreach (var id in matching.SelectMany(one => one.Filter.Organisations).Distinct())
            Add(LabelKind.Organisation, id, lead.Findings.Of<OrganisationFact>().Where(fact => fact.Id == id).Select(fact => fact.Span));
        return string.Join(voice.Language.Semicolon, told);

        void Add(LabelKind kind, string id, IEnumerable<Span> spans)
        {
            var words = spans.Select(page.TextOf).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords).ToList();
            if (words.Count > 0) told.Add($"{voice.NameOf(new Label(kind, id))} ({string.Join(voice.Language.Comma, words)})");
        }
    }
}
