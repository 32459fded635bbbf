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
        new BearingRule(),
        new QuoteRule(),
        new SubjectRule(),
        new SettingRule(),
        new SupplyRule(),
        new DetailRule(),
        new BackgroundRule(),
    ];

    public Findings Find(Page page) => Find([page])[0];

    /// <summary>Of many pages. Each rule goes over all of them before the next does: its words and its code are at hand then, which spares a fifth of the time.</summary>
    public ImmutableArray<Findings> Find(IReadOnlyList<Page> pages)
    {
        // A language the bot does not read has no words to find; the page is kept, unlabelled.
        var drafts = new Draft?[pages.Count];
        for (var at = 0; at < drafts.Length; at++)
        {
            if (knowledge.Lexicons.TryGetValue(pages[at].Language, out var lexicon)) drafts[at] = new Draft(pages[at], knowledge, lexicon);
        }
        foreach (var rule in Rules)
        {
            foreach (var draft in drafts) draft?.Add([.. rule.Find(draft)]);
        }
        return [.. drafts.Select(draft => draft is null ? new Findings([], Labels.None) : Labelled(draft))];
    }

    private static Findings Labelled(Draft draft)
    {
        var labels = Labeller.Label(draft);
        // What happens within one country, on a pitch or in a court is no event between sides.
        return new Findings([.. draft.Facts.Where(fact => labels.IsCooperation || fact is not EventFact)], labels);
    }
}
