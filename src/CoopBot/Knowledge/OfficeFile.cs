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
            row.Only("side", "portfolio", "former", "department", "of", "words", "told", "alone", "housed", "called", "of-state", "of-field");
            var side = row["side"];
            if (!Sides.Contains(side.Text)) throw side.Wrong($"'{side.Text}' is none of {string.Join(", ", Sides)}");
            var field = row.Find("portfolio");
            if (field is not null && !portfolios.Contains(field.Text)) throw field.Wrong($"'{field.Text}' is no portfolio of offices/portfolios.yaml");
            var former = row.Find("former");
            if (former is not null && file.Find(former.Text) is null) throw former.Wrong($"'{former.Text}' is no rank of offices/ranks.yaml");
            var ofState = row.Find("of-state");
            if (ofState is not null && file.Find(ofState.Text) is null) throw ofState.Wrong($"'{ofState.Text}' is no rank of offices/ranks.yaml");
            var ofField = row.Find("of-field");
            if (ofField is not null && file.Find(ofField.Text) is null) throw ofField.Wrong($"'{ofField.Text}' is no rank of offices/ranks.yaml");
            return new RankEntry(
                new Rank(row.Name, side.Text, field?.Text, former?.Text, row.Find("department")?.Flag ?? false, Wordings(row["told"]), WordingsOf("alone"), WordingsOf("housed"))
                {
                    Called = (row.Find("called")?.Fields ?? []).ToFrozenDictionary(country => country.Name, country => file.Find(country.Text) is null ? throw country.Wrong($"'{country.Text}' is no rank of offices/ranks.yaml") : country.Text),
                    OfState = ofState?.Text,
                    OfField = ofField?.Text,
                },
                row["words"].ByLanguage(languages, list => list.Patterns));

            IReadOnlyDictionary<string, ImmutableArray<Template>> WordingsOf(string field) => row.Find(field) is { } given ? Wordings(given) : FrozenDictionary<string, ImmutableArray<Template>>.Empty;

            IReadOnlyDictionary<string, ImmutableArray<Template>> Wordings(DataNode node) => node.ByLanguage(languages, list => list.List.Select(Checked).ToImmutableArray());
        })];

    public static ImmutableArray<PortfolioEntry> ReadPortfolios(DataNode file, FrozenSet<string> languages) =>
        [.. file.Fields.Select(row =>
        {
            row.Only("words", "told");
            return new PortfolioEntry(
                new Portfolio(row.Name, row["told"].ByLanguage(languages, term => term.TermOf("nom"))),
                row["words"].ByLanguage(languages, list => list.Patterns));
        })];

    private static Template Checked(DataNode node)
    {
        var template = node.Template;
        return template.Slots.FirstOrDefault(slot => slot != "portfolio") is { } slot
            ? throw node.Wrong($"there is no slot '{slot}' here; known: portfolio")
            : template;
    }
}
