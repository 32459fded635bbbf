using System.Collections.Frozen;
using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Knowledge;

/// <summary>summaries.yaml of a language: the template rules of its summaries.</summary>
internal static class SummaryFile
{
    private static readonly ImmutableArray<string> Country = ["sides", "signers", "company", "government", "flights", "trains", "buses", "bodies", "firms", "lone", "side1", "side2"];

    private static readonly ImmutableArray<string> News =
        [.. Country, "partner", "pair", "person1", "persons", "giver", "receiver", "within", "signed", "lender", "donor", "guest", "callers", "host", "visited", "mission", "supply", "supplier", "taker", "place", "when", "themes", "discussed", "subjects", "named", "topics", "countries", "money", "sums", "further", "gathering", "attending", "opened", "begun", "built", "phone", "during", "quantities", "ahead", "mentioned", "paper", "matter"];

    /// <summary>The pieces of a summary and the slots each may use.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Pieces = new Dictionary<string, ImmutableArray<string>>
    {
        ["headline"] = News,
        ["lead"] = News,
        ["also"] = News,
        ["papers"] = News,
        ["sums"] = News,
        ["further-sums"] = News,
        ["sum"] = [],
        ["bound"] = ["sum"],
        ["ahead"] = News,
        ["notes-line"] = ["items"],
        ["subjects"] = News,
        ["named"] = News,
        ["details"] = News,
        ["mentioned"] = News,
        ["figures"] = News,
        ["about"] = News,
        ["gathering"] = [],
        ["launched"] = [],
        ["phone"] = [],
        ["during"] = Country.Add("host"),
        ["paper"] = [],
        ["titled"] = ["name", "office", "house", "rank"],
        ["person"] = ["name", "office"],
        ["office"] = ["rank", "country", "organisation"],
        ["two-fields"] = ["first", "second"],
        ["two-offices"] = ["first", "second"],
        ["head-of-delegation"] = ["country", "organisation"],
        ["earlier-line"] = ["items"],
        ["earlier-sum"] = ["sums"],
        ["earlier-paper"] = ["paper", "year"],
        ["earlier-event"] = ["title", "place", "date"],
        ["background-line"] = ["organisation", "items"],
        ["background"] = ["n", "country", "over"],
        ["over"] = [],
        ["language"] = [],
        ["original-line"] = ["words", "language"],
        ["said-line"] = ["words", "language", "name"],
    }.ToFrozenDictionary();

    /// <summary>What may follow the name of an event.</summary>
    private static readonly string[] Standings = ["-several", "-planned", "-denied", "-proposed", "-signed", "-agreed", "-order", "-met", "-ratified", "-in-force", "-resumed", "-credit", SummaryTemplates.Label];

    private static readonly FrozenSet<string> Forms = FrozenSet.Create(["nom", .. DataReading.FormNames]);

    public static SummaryTemplates Read(DataNode file, Language language) => new(
        file.Fields.ToFrozenDictionary(
            piece => Pieces.ContainsKey(piece.Name) ? piece.Name : throw piece.Wrong($"unknown piece of a summary; known: {string.Join(", ", Pieces.Keys.Order(StringComparer.Ordinal))}"),
            piece => piece.Fields.ToFrozenDictionary(kind => Checked(piece.Name, kind), kind => Wordings(kind, Pieces[piece.Name], language))));

    /// <summary>Wordings for a kind that no news can be of would never be told.</summary>
    private static string Checked(string piece, DataNode kind)
    {
        var name = kind.Name;
        var isKnown = name == SummaryTemplates.Any || piece switch
        {
            "bound" => BoundCue.All.Any(known => known.Cue == name),
            "paper" => name == "several" || KnownCues.All.Contains(Cue.Paper + name),
            "gathering" => KnownCues.All.Contains(Cue.Gathering + name),
            "launched" => KnownCues.All.Contains(Cue.Launched + name),
            "details" => KnownCues.All.Contains(Cue.Detail + Without(name, "-closing")),
            "headline" or "lead" or "also" or "papers" or "subjects" or "sums" or "named" => name == SummaryTemplates.Apart || EventKindNames.Parse(Standings.Aggregate(name, Without)) is not null,
            _ => true,
        };
        return isKnown ? name : throw kind.Wrong($"there is no '{name}' to tell here; '{SummaryTemplates.Any}' serves all kinds");

        static string Without(string name, string end) => name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : name;
    }

    private static ImmutableArray<Template> Wordings(DataNode kind, ImmutableArray<string> slots, Language language) =>
        [.. kind.List.Select(item =>
        {
            var template = item.Template;
            foreach (var (slot, form) in template.Uses)
            {
                if (!slots.Contains(slot)) throw item.Wrong($"there is no slot '{slot}' here; known: {string.Join(", ", slots)}");
                if (form is not null && !Forms.Contains(form)) throw item.Wrong($"'{form}' is no form; known: {string.Join(", ", Forms.Order(StringComparer.Ordinal))}");
            }
            if (template.PluralCounts.FirstOrDefault(count => count != language.Plural.Forms) is > 0 and var count)
                throw item.Wrong($"a plural has {count} forms here; this language needs {language.Plural.Forms}");
            return template;
        })];
}
