using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Says why a story is filed and told as it is: for each label its words, for each fact its rule and its sentence.</summary>
internal sealed class Explanation(KnowledgeBase knowledge, Voice voice, Story story)
{
    private const int MostWords = 6;
    private const int MostFactsOfAKind = 5;
    private const int MostDoers = 4;
    private const int LongestSentence = 160;

    private readonly Page page = story.Lead.Page;
    private readonly Findings findings = StillKnown.Of(knowledge, story.Lead.Findings);

    public Message Tell() => new(voice.Language.Code,
    [
        Part.Of(
            new Heading(voice.Say("why.heading", ("n", story.Number))),
            Paragraph.Of(voice.Say("why.cooperation." + findings.Labels.CooperationWhy)),
            Note.Of(voice.Say("why.title"), Run.Italic(page.Title.Length > 0 ? page.Title : page.Sentences[Math.Min(1, page.Sentences.Length - 1)].Text))),
        Part.Of(Paragraph.Of(Run.Bold(voice.Say("why.topics"))), new Bullets(Topics())),
        Part.Of(Paragraph.Of(Run.Bold(voice.Say("why.facts"))), new Bullets(Facts())),
    ]);

    private ImmutableArray<Paragraph> Topics() => findings.Labels.Topics.IsEmpty
        ? [Paragraph.Of(voice.Say("why.no-topics"))]
        : [.. findings.Labels.Topics.Select(topic =>
        {
            var label = new Label(LabelKind.Topic, topic.Id);
            var words = topic.Words.Select(page.TextOf).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var shown = string.Join(voice.Language.Comma, words.Take(MostWords)) + (words.Count > MostWords ? voice.Language.Comma + "…" : "");
            return Paragraph.Of($"{knowledge.SignOf(label)} ", Run.Bold(voice.NameOf(label)), $"{voice.Language.Colon}{voice.Number((decimal)topic.Score)} ({shown})");
        })];

    private ImmutableArray<Paragraph> Facts() =>
        [.. from kind in findings.Facts.GroupBy(fact => fact.Kind)
            from fact in kind.Take(MostFactsOfAKind)
            select Paragraph.Of(
                Run.Bold(voice.Say("why.kind." + fact.Kind)),
                $"{voice.Language.Colon}{Shorten(ValueOf(fact))} — ",
                Run.Italic($"“{Shorten(page.TextOf(fact.Span))}”"),
                $" ({(fact.Span.Sentence == 0 ? voice.Say("why.in-title") : voice.Say("why.sentence", ("n", fact.Span.Sentence)))}, {voice.Say("why.rule", ("rule", fact.Rule))})")];

    private string ValueOf(Fact fact) => fact switch
    {
        CountryFact country => $"{knowledge.Countries[country.Code].Flag} {NameOf(country.Code)} – {voice.Say(country.IsParty ? "why.side" : "why.mentioned")}",
        EventFact { Status: EventStatus.Earlier } earlier => $"{voice.Say("why.event." + earlier.Event.Name)}, {voice.Say("why.earlier")}",
        EventFact happened => voice.Say("why.event." + happened.Event.Name) + Doers(happened),
        SubjectFact subject when knowledge.Subjects[subject.Id].Told.TryGetValue(voice.Language.Code, out var told) => told.Name,
        SupplyFact supply when knowledge.Goods[supply.Good].Told.TryGetValue(voice.Language.Code, out var told) => $"{told.Name} ({NameOf(supply.From)} → {NameOf(supply.To)})",
        QuoteFact quote => quote.Speaker,
        BackgroundFact background => knowledge.Organisations[background.About].NameIn(voice.Language.Code),
        MoneyFact sum => new MoneyTeller(knowledge, voice).Tell(sum),
        QuantityFact quantity => new QuantityTeller(knowledge, voice).Tell(quantity),
        DateFact date => voice.Date(date.Iso) ?? date.Iso,
        PlaceFact { Id: { } id } when knowledge.Places[id].Names.TryGetValue(voice.Language.Code, out var place) => place.Name,
        _ => fact.Value,
    };

    /// <summary>Who acts in it, and who does not: by that it is told in a sentence or with a label.</summary>
    private string Doers(EventFact happened)
    {
        var named = happened.Bearings.Where(side => side.Bearing != Bearing.Unnamed).OrderByDescending(side => side.Bearing).Take(MostDoers)
            .Select(side => $"{NameOf(side.Country)} – {voice.Say("why.bearing." + side.Bearing.ToString().ToLowerInvariant())}").ToList();
        return named.Count == 0 ? "" : $" ({string.Join(voice.Language.Semicolon, named)})";
    }

    private string NameOf(string country) => voice.NameOf(new Label(LabelKind.Country, country));

    private static string Shorten(string text) => text.Length <= LongestSentence ? text : text[..LongestSentence].TrimEnd() + "…";
}
