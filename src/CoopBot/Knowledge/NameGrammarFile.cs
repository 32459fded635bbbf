using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>names.yaml of a language: the words and endings that names are built with.</summary>
internal static class NameGrammarFile
{
    private const string NoGender = "c";

    private static readonly ImmutableArray<string> Genders = ["m", "f", "n", NoGender];

    public static NameGrammar Read(DataNode file, PatternBook book)
    {
        file.Only(
            "order", "capital-tails", "organisations", "places-after", "places-before", "adjective-places", "announcers", "things", "joints", "stops", "prepositions", "sides", "directions",
            "openers", "no-places", "company-signs", "place-adjectives", "links", "examples", "mentions", "acting", "apposed", "bodies", "governing", "articles", "agents", "place-tails", "streets", "name-first", "buildings", "given-names", "followers", "breaks", "official", "routes", "authorities", "contests", "works", "titled", "pointers", "within", "toward", "whither", "whence", "subject-marks", "acts", "tail-words", "tail-endings", "verb-endings", "to-come-endings", "to-come-participles", "to-come-nouns", "undone-endings", "done-participles", "infinitive-endings", "alongside", "auxiliaries", "occasion-endings", "negations", "deeds", "owner-endings", "seat-endings", "town-endings", "task-endings", "uninflected", "adjectives", "plurals", "place-cases");
        var order = file["order"];
        return new NameGrammar
        {
            Order = NameGrammar.Orders.Contains(order.Text) ? order.Text : throw order.Wrong($"'{order.Text}' is none of {string.Join(", ", NameGrammar.Orders)}"),
            HasCapitalTails = file.Find("capital-tails")?.Flag ?? false,
            Organisations = new(file["organisations"].Fields.SelectMany(ByNeeds).SelectMany(head => order.Text == "inside" ? [head, (PhrasePattern.Parse(head.Item1.Source + "'s"), head.Item2)] : new[] { head }), book),
            PlacesAfter = Plain(file, "places-after", book),
            PlacesBefore = Plain(file, "places-before", book),
            AdjectivePlaces = Plain(file, "adjective-places", book),
            Announcers = Plain(file, "announcers", book),
            Things = Phrases(file, "things", book),
            Official = Phrases(file, "official", book),
            Routes = Phrases(file, "routes", book),
            Examples = Phrases(file, "examples", book),
            Mentions = Mentions(file, order.Text == "inside", book),
            Acting = Phrases(file, "acting", book),
            Apposed = Phrases(file, "apposed", book),
            Bodies = Phrases(file, "bodies", book),
            Governing = Phrases(file, "governing", book),
            Articles = Words(file.Find("articles")).ToFrozenSet(),
            Agents = Words(file.Find("agents")).ToFrozenSet(),
            PlaceTails = Words(file.Find("place-tails")).ToFrozenSet(),
            Streets = Words(file.Find("streets")).ToFrozenSet(),
            NameFirst = Words(file.Find("name-first")).ToFrozenSet(),
            Buildings = [.. Words(file.Find("buildings"))],
            Contests = Phrases(file, "contests", book),
            Within = [.. Words(file.Find("within"))],
            Toward = [.. Words(file.Find("toward"))],
            Whither = [.. Words(file.Find("whither"))],
            Whence = [.. Words(file.Find("whence"))],
            Works = Words(file.Find("works")).ToFrozenSet(),
            Pointers = Words(file.Find("pointers")).ToFrozenSet(),
            Titled = Words(file.Find("titled")).ToFrozenSet(),
            Authorities = [.. Words(file.Find("authorities"))],
            SubjectMarks = [.. Words(file.Find("subject-marks"))],
            Acts = SearchValues.Create([.. Words(file.Find("acts"))], StringComparison.Ordinal),
            Joints = Words(file.Find("joints")).ToFrozenSet(),
            Stops = Words(file.Find("stops")).ToFrozenSet(),
            Prepositions = Words(file.Find("prepositions")).ToFrozenSet(),
            Sides = Words(file.Find("sides")).ToFrozenSet(),
            Directions = Words(file.Find("directions")).ToFrozenSet(),
            Openers = Words(file.Find("openers")).ToFrozenSet(),
            NoPlaces = Words(file.Find("no-places")).ToFrozenSet(),
            GivenNames = Words(file.Find("given-names")).ToFrozenSet(),
            PlaceAdjectives = [.. Words(file.Find("place-adjectives"))],
            Links = [.. (file.Find("links")?.Texts ?? []).Select(Fold.Text)],
            CompanySigns = Words(file.Find("company-signs")).ToFrozenSet(),
            Followers = file.Find("followers")?.Text ?? "",
            Breaks = file.Find("breaks")?.Text ?? "",
            TailWords = Words(file.Find("tail-words")).ToFrozenSet(),
            TailEndings = [.. Words(file.Find("tail-endings"))],
            OwnerEndings = [.. Words(file.Find("owner-endings"))],
            SeatEndings = [.. Words(file.Find("seat-endings"))],
            TownEndings = [.. Words(file.Find("town-endings"))],
            TaskEndings = [.. Words(file.Find("task-endings"))],
            Uninflected = Words(file.Find("uninflected")).ToFrozenSet(),
            VerbEndings = [.. Words(file.Find("verb-endings"))],
            ToCome = [.. Words(file.Find("to-come-endings"))],
            ToComeParticiples = [.. Words(file.Find("to-come-participles"))],
            ToComeNouns = [.. Words(file.Find("to-come-nouns"))],
            Undone = [.. Words(file.Find("undone-endings"))],
            DoneParticiples = [.. Words(file.Find("done-participles"))],
            OccasionEndings = [.. Words(file.Find("occasion-endings"))],
            Auxiliaries = Words(file.Find("auxiliaries")).ToFrozenSet(),
            Negations = Words(file.Find("negations")).ToFrozenSet(),
            Alongside = Words(file.Find("alongside")).ToFrozenSet(),
            Infinitives = [.. Words(file.Find("infinitive-endings"))],
            Deeds = [.. Words(file.Find("deeds"))],
            Adjectives = [.. (file.Find("adjectives")?.Fields ?? []).Select(row => (Fold.Text(row.Name), row.Fields.ToFrozenDictionary(form => form.Name, form => form.Text))).OrderByDescending(row => row.Item1.Length)],
            PlaceCases = [.. (file.Find("place-cases")?.Fields ?? []).Select(row => (row.Name, row.Text)).OrderByDescending(row => row.Name.Length)],
            Plurals = (file.Find("plurals")?.Fields ?? []).ToFrozenDictionary(row => row.Name, row => Words(row).ToImmutableArray()),
        };
    }

    private static IEnumerable<(PhrasePattern, NameHead)> ByNeeds(DataNode group) =>
        NameGrammar.Needs.Contains(group.Name)
            ? Heads(group, group.Name)
            : throw group.Wrong($"'{group.Name}' is none of {string.Join(", ", NameGrammar.Needs)}");

    private static PhraseIndex<string> Phrases(DataNode file, string field, PatternBook book) =>
        new(file.Find(field)?.Patterns.Select(pattern => (pattern, pattern.Source)) ?? [], book);

    /// <summary>"The administration's": in English the last word may be whose something is.</summary>
    private static PhraseIndex<string> Mentions(DataNode file, bool hasPossessive, PatternBook book) =>
        new((file.Find("mentions")?.Patterns ?? []).SelectMany(pattern => hasPossessive && !pattern.Source.EndsWith('*') ? [pattern, PhrasePattern.Parse(pattern.Source + "'s")] : (PhrasePattern[])[pattern]).Select(pattern => (pattern, pattern.Source)), book);

    private static PhraseIndex<NameHead> Plain(DataNode file, string field, PatternBook book) =>
        new(file.Find(field) is { } node ? Heads(node, "name") : [], book);

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
