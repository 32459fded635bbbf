using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>offices/ranks.yaml and offices/portfolios.yaml: what people in the news are, and of what.</summary>
internal static class OfficeFile
{
    private static readonly ImmutableArray<string> Sides = ["government", "company", "body"];

    public static ImmutableArray<RankEntry> ReadRanks(DataNode file, FrozenSet<string> languages, FrozenSet<string> portfolios) =>
        [.. file.Fields.Select(row =>
        {
            row.Only("side", "portfolio", "former", "department", "of", "words", "told", "alone", "housed", "called", "of-state", "of-field", "calling");
            var side = row["side"];
            if (!Sides.Contains(side.Text)) throw side.Wrong($"'{side.Text}' is none of {string.Join(", ", Sides)}");
            var field = row.Find("portfolio");
            if (field is not null && !portfolios.Contains(field.Text)) throw field.Wrong($"'{field.Text}' is no portfolio of offices/portfolios.yaml");
            var (former, ofField) = (RankIn("former"), RankIn("of-field"));
            return new RankEntry(
                new Rank(row.Name, side.Text, field?.Text, former, row.Find("department")?.Flag ?? false, Wordings(row["told"]), WordingsOf("alone"), WordingsOf("housed"))
                {
                    Called = RanksBy("called"),
                    OfState = RanksBy("of-state"),
                    OfField = ofField,
                    IsCalling = row.Find("calling")?.Flag ?? false,
                },
                row["words"].ByLanguage(languages, list => list.Patterns));

            IReadOnlyDictionary<string, string> RanksBy(string field) => (row.Find(field)?.Fields ?? []).ToFrozenDictionary(country => country.Name, RankOf);

            string? RankIn(string field) => row.Find(field) is { } given ? RankOf(given) : null;

            string RankOf(DataNode node) => file.Find(node.Text) is null ? throw node.Wrong($"'{node.Text}' is no rank of offices/ranks.yaml") : node.Text;

            IReadOnlyDictionary<string, ImmutableArray<Template>> WordingsOf(string field) => row.Find(field) is { } given ? Wordings(given) : FrozenDictionary<string, ImmutableArray<Template>>.Empty;

            IReadOnlyDictionary<string, ImmutableArray<Template>> Wordings(DataNode node) => node.ByLanguage(languages, list => list.List.Select(Checked).ToImmutableArray());
        })];

    public static ImmutableArray<PortfolioEntry> ReadPortfolios(DataNode file, FrozenSet<string> languages) =>
        [.. file.Fields.Select(row =>
        {
            row.Only("words", "ministries", "told");
            return new PortfolioEntry(
                new Portfolio(row.Name, row["told"].ByLanguage(languages, term => term.TermOf("nom"))),
                row["words"].ByLanguage(languages, list => list.Patterns),
                row.Find("ministries")?.ByLanguage(languages, list => list.Patterns) ?? FrozenDictionary<string, ImmutableArray<PhrasePattern>>.Empty);
        })];

    private static Template Checked(DataNode node)
    {
        var template = node.Template;
        return template.Slots.FirstOrDefault(slot => slot != "portfolio") is { } slot
            ? throw node.Wrong($"there is no slot '{slot}' here; known: portfolio")
            : template;
    }
}
