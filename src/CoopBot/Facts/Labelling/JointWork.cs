using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>What two sides share though no word says that they do: something to be built, a delegation, a paper.</summary>
internal static class JointWork
{
    /// <summary>What it adds to what is done together.</summary>
    public static double WeightIn(Draft draft)
    {
        var isAlone = !draft.Scans.Any(HasOtherNews);
        return ((isAlone ? Building(draft) : null) ?? Mission(draft) ?? (isAlone ? PaperOfTwo(draft) ?? PlanOfTwo(draft) ?? SupplyOfOne(draft) ?? ArtOfOne(draft) : null)) is { } joint ? draft.WeightOf(joint) : 0;
    }

    /// <summary>The sentence that names what is to be built, in an article without a word of other news: "Пакистан оценил проект строительства дороги. Это выше расчётов Узбекистана".</summary>
    private static Scan? Building(Draft draft) =>
        draft.Scans.FirstOrDefault(scan => draft.IsAbove(scan) && scan.Has(Cue.Undertaking) && scan.Has(Cue.Builds));

    /// <summary>A title or lead that tells of a delegation and tells no other news: "a trade mission to the Philippines".</summary>
    private static Scan? Mission(Draft draft) =>
        draft.Scans.FirstOrDefault(scan => draft.IsAbove(scan) && scan.Has(Cue.Delegation) && !HasOtherNews(scan));

    /// <summary>A title or lead that names two countries and a paper, whatever is done with it, in such an article: "подготовили изменения в соглашение между правительствами".</summary>
    private static Scan? PaperOfTwo(Draft draft) =>
        draft.Scans.FirstOrDefault(scan => draft.IsAbove(scan) && !scan.Has(Cue.Denied) && scan.CuesUnder(Cue.Paper).Any() && scan.Countries.Select(country => country.Value).Distinct().Skip(1).Any());

    /// <summary>A title or lead in which two sides plan, carry out or buy something, or one asks the other to open it, in such an article: "Узбекистан планирует закупить крупную партию китайских машин".</summary>
    private static Scan? PlanOfTwo(Draft draft)
    {
        var parties = draft.Parties.ToHashSet();
        return draft.Scans.FirstOrDefault(scan => draft.IsAbove(scan) && !scan.Has(Cue.Denied) && !scan.Has(Cue.Passing) && !IsOfFigures(draft, scan)
            && SidesIn(scan).Distinct().Skip(1).Any()
            && (scan.Has(Cue.Planned) || scan.Has(Cue.Buys) || (scan.Has(Cue.Urges) && scan.Has(Cue.Begins)) || (scan.Has(Cue.Undertaking) && !OpensWithWhere(draft, scan))));

        IEnumerable<string> SidesIn(Scan scan) => scan.CountriesAndThoseOfPlaces().Where(parties.Contains)
            .Concat(scan.Organisations.Where(firm => firm.Value.Kind is "company" or "bank" or "agency").Select(firm => firm.Value.Country).OfType<string>())
            .Concat(draft.Of<OrganisationFact>(scan.Sentence.Number).Where(body => body.Id is null).Select(body => Homes.Of(draft, body)).OfType<string>());
    }

    /// <summary>Figures over time, and no undertaking but the trade that they count.</summary>
    private static bool IsOfFigures(Draft draft, Scan scan) => TradeFigures.Tell(draft, scan) && scan.CuesOf(Cue.Undertaking).All(work => TradeFigures.IsTrade(scan, work));

    /// <summary>What one side supplies the other with, in such an article.</summary>
    private static Scan? SupplyOfOne(Draft draft) =>
        draft.Of<SupplyFact>().Select(supply => draft.Scans[supply.Span.Sentence]).FirstOrDefault(scan => !scan.Has(Cue.Denied) && !TradeFigures.Tell(draft, scan));

    /// <summary>A title or lead in which one country's art is shown in another, in such an article: "в Париже откроются выставки, посвященные наследию Узбекистана".</summary>
    private static Scan? ArtOfOne(Draft draft) =>
        draft.Scans.FirstOrDefault(scan => draft.IsAbove(scan) && scan.Has(Cue.Stages) && scan.CountriesAndThoseOfPlaces().Distinct().Skip(1).Any());

    /// <summary>"В Узбекистане выпущено 200 тысяч автомобилей, экспорт в Казахстан сократился": what happens in one of them.</summary>
    private static bool OpensWithWhere(Draft draft, Scan scan) =>
        scan.Countries is [var first, ..] && draft.Knowledge.Countries[first.Value].Names[draft.Page.Language].In("in") is { } where && scan.Tokens.Folded.StartsWith(Fold.Text(where), StringComparison.Ordinal);

    private static bool HasOtherNews(Scan scan) => scan.CuesUnder(Cue.Other).Any();
}
