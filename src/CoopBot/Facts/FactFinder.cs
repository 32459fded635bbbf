using System.Collections.Immutable;
using CoopBot.Facts.Labelling;
using CoopBot.Facts.Rules;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts;

/// <summary>Runs the rules over a page, then files it under its labels.</summary>
internal sealed class FactFinder(KnowledgeBase knowledge)
{
    /// <summary>In this order: a rule may build on those before it.</summary>
    public static readonly ImmutableArray<IFactRule> Rules =
    [
        new DateRule(),
        new MoneyRule(),
        new QuantityRule(),
        new OrganisationRule(),
        new PlaceRule(),
        new CountryRule(),
        new SceneCountryRule(),
        new PersonRule(),
        new AgreementRule(),
        new EventRule(),
        new EarlierEventRule(),
        new DirectionRule(),
        new QuoteRule(),
        new SubjectRule(),
        new DetailRule(),
        new BackgroundRule(),
    ];

    public Findings Find(Page page)
    {
        // A language the bot does not read has no words to find; the page is kept, unlabelled.
        if (!knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)) return new Findings([], Labels.None);

        var draft = new Draft(page, knowledge, lexicon);
        foreach (var rule in Rules) draft.Add([.. rule.Find(draft)]);
        var labels = Labeller.Label(draft);
        // What happens within one country, on a pitch or in a court is no event between sides.
        return new Findings([.. draft.Facts.Where(fact => labels.IsCooperation || fact is not EventFact)], labels);
    }
}
