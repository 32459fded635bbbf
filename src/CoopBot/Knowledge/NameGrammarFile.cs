using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>names.yaml of a language: the words and endings that names are built with.</summary>
internal static class NameGrammarFile
{
    private const string NoGender = "c";

    private static readonly ImmutableArray<string> Genders = ["m", "f", "n", NoGender];

    public static NameGrammar Read(DataNode file, Endings endings)
    {
        file.Only(
            "order", "capital-tails", "organisations", "places-after", "places-before", "adjective-places", "announcers", "things", "joints", "stops", "prepositions",
            "openers", "no-places", "company-signs", "links", "given-names", "followers", "breaks", "official", "authorities", "contests", "works", "within", "subject-marks", "acts", "tail-words", "tail-endings", "verb-endings", "owner-endings", "seat-endings", "adjectives", "plurals", "place-cases");
        var order = file["order"];
        return new NameGrammar
        {
            Order = NameGrammar.Orders.Contains(order.Text) ? order.Text : throw order.Wrong($"'{order.Text}' is none of {string.Join(", ", NameGrammar.Orders)}"),
            HasCapitalTails = file.Find("capital-tails")?.Flag ?? false,
            Organisations = new(file["organisations"].Fields.SelectMany(ByNeeds).SelectMany(head => order.Text == "inside" ? [head, (PhrasePattern.Parse(head.Item1.Source + "'s"), head.Item2)] : new[] { head }), endings),
            PlacesAfter = Plain(file, "places-after", endings),
            PlacesBefore = Plain(file, "places-before", endings),
            AdjectivePlaces = Plain(file, "adjective-places", endings),
            Announcers = Plain(file, "announcers", endings),
            Things = new(file.Find("things")?.Patterns.Select(pattern => (pattern, pattern.Source)) ?? [], endings),
            Official = new(file.Find("official")?.Patterns.Select(pattern => (pattern, pattern.Source)) ?? [], endings),
            Contests = new(file.Find("contests")?.Patterns.Select(pattern => (pattern, pattern.Source)) ?? [], endings),
            Within = [.. Words(file.Find("within"))],
            Works = Words(file.Find("works")).ToFrozenSet(),
            Authorities = [.. Words(file.Find("authorities"))],
            SubjectMarks = [.. Words(file.Find("subject-marks"))],
            Acts = [.. Words(file.Find("acts"))],
            Joints = Words(file.Find("joints")).ToFrozenSet(),
            Stops = Words(file.Find("stops")).ToFrozenSet(),
            Prepositions = Words(file.Find("prepositions")).ToFrozenSet(),
            Openers = Words(file.Find("openers")).ToFrozenSet(),
            NoPlaces = Words(file.Find("no-places")).ToFrozenSet(),
            GivenNames = Words(file.Find("given-names")).ToFrozenSet(),
            Links = [.. (file.Find("links")?.Texts ?? []).Select(Fold.Text)],
            CompanySigns = Words(file.Find("company-signs")).ToFrozenSet(),
            Followers = file.Find("followers")?.Text ?? "",
            Breaks = file.Find("breaks")?.Text ?? "",
            TailWords = Words(file.Find("tail-words")).ToFrozenSet(),
            TailEndings = [.. Words(file.Find("tail-endings"))],
            OwnerEndings = [.. Words(file.Find("owner-endings"))],
            SeatEndings = [.. Words(file.Find("seat-endings"))],
            VerbEndings = [.. Words(file.Find("verb-endings"))],
            Adjectives = [.. (file.Find("adjectives")?.Fields ?? []).Select(row => (row.Name, row.Fields.ToFrozenDictionary(form => form.Name, form => form.Text)))],
            PlaceCases = [.. (file.Find("place-cases")?.Fields ?? []).Select(row => (row.Name, row.Text)).OrderByDescending(row => row.Name.Length)],
            Plurals = (file.Find("plurals")?.Fields ?? []).ToFrozenDictionary(row => row.Name, row => Words(row).ToImmutableArray()),
        };
    }

    private static IEnumerable<(PhrasePattern, NameHead)> ByNeeds(DataNode group) =>
        NameGrammar.Needs.Contains(group.Name)
            ? Heads(group, group.Name)
            : throw group.Wrong($"'{group.Name}' is none of {string.Join(", ", NameGrammar.Needs)}");

    private static PhraseIndex<NameHead> Plain(DataNode file, string field, Endings endings) =>
        new(file.Find(field) is { } node ? Heads(node, "name") : [], endings);

    private static IEnumerable<(PhrasePattern, NameHead)> Heads(DataNode group, string needs)
    {
        foreach (var gender in group.Fields)
        {
            if (!Genders.Contains(gender.Name)) throw gender.Wrong($"'{gender.Name}' is none of {string.Join(", ", Genders)}");
            foreach (var head in gender.Fields)
            {
                foreach (var pattern in Patterns(head)) yield return (pattern, new NameHead(head.Name, gender.Name, needs));
            }
        }
    }

    private static ImmutableArray<PhrasePattern> Patterns(DataNode head)
    {
        if (head.IsList) return head.Patterns;
        try
        {
            return [PhrasePattern.Parse(head.Text)];
        }
        catch (FormatException wrong)
        {
            throw head.Wrong(wrong.Message);
        }
    }

    private static IEnumerable<string> Words(DataNode? node) =>
        node is null ? [] : node.Text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Fold.Text);
}
