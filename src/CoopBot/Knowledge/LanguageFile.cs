using System.Collections.Immutable;
using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>language.yaml: what is true of a language as a whole.</summary>
internal static class LanguageFile
{
    private const int LongestChain = 6;

    public static Language Read(string code, DataNode file)
    {
        file.Only(
            "name", "home", "apostrophe-letters", "told", "and", "and-many", "and-pairs", "and-two-pairs", "and-by-sound", "other-ands", "inner-quotes", "euphony", "comma", "semicolon", "colon", "spaced", "list-case", "house", "quotes", "date", "moment", "plural", "endings", "chain", "inflections", "stem-changes", "particles", "letters", "sample", "marks",
            "abbreviations", "openers", "asides", "bylines", "article-words", "bare-ends");
        var culture = Culture(code, file);
        var plural = file["plural"];
        var quotes = file["quotes"];
        var inner = file.Find("inner-quotes");
        return new Language(
            code,
            file["name"].Text,
            file["told"].Flag,
            file["and"].Text,
            (file.Find("and-many") ?? file["and"]).Text,
            file["comma"].Text,
            file.Find("spaced")?.Flag ?? true ? " " : "",
            IsSecond(file.Find("list-case"), "each", "last"),
            IsSecond(file.Find("house"), "last", "first"),
            Pair(quotes),
            Pattern(file["date"], pattern => new DateOnly(2026, 3, 12).ToString(pattern, culture)),
            Pattern(file["moment"], pattern => new DateTime(2026, 3, 12).ToString(pattern, culture)),
            PluralRule.All.GetValueOrDefault(plural.Text) ?? throw plural.Wrong($"'{plural.Text}' is none of {string.Join(", ", PluralRule.All.Keys)}"),
            culture,
            new Endings(Words(file.Find("endings")), file.Find("chain") is { } chain ? Chain(chain) : 1),
            Sample(code, file),
            [.. Words(file.Find("marks")).Select(Fold.Text)],
            [.. Words(file.Find("abbreviations")).Select(Fold.Text)],
            [.. Words(file.Find("openers")).Select(Fold.Text)],
            [.. (file.Find("asides")?.Texts ?? []).Select(Fold.Text)],
            [.. (file.Find("bylines")?.Texts ?? []).Select(Fold.Text)],
            [.. Words(file.Find("article-words"))])
        {
            Inflections = new Inflections(Words(file.Find("inflections")).Select(Fold.Text), file.Find("chain") is null ? 1 : Chain(file["chain"]), Changes(file.Find("stem-changes"))),
            Particles = [.. Words(file.Find("particles"))],
            BareEnds = [.. Words(file.Find("bare-ends"))],
            ApostropheLetters = file.Find("apostrophe-letters")?.Text ?? "",
            Home = file.Find("home")?.Text,
            AndPairs = file.Find("and-pairs")?.Text,
            OtherAnds = file.Find("other-ands") is { } others ? [.. WordSet.Split(others)] : [],
            AndTwoPairs = file.Find("and-two-pairs")?.Text ?? file.Find("and-pairs")?.Text,
            AndsBySound = [.. file.Find("and-by-sound")?.Fields.Select(one => ($" {one.Name} ", one.Text)) ?? []],
            Euphony = file.Find("euphony") is { } euphony ? SmallWord(euphony) : null,
            InnerQuotes = inner is null ? "‘’" : Pair(inner),
            Semicolon = file.Find("semicolon")?.Text ?? "; ",
            Colon = file.Find("colon")?.Text ?? ": ",
        };
    }

    /// <summary>strangers.yaml: languages that are not read, each with what it looks like.</summary>
    public static ImmutableArray<LanguageSample> ReadStrangers(DataNode file) => [.. file.Fields.Select(row =>
    {
        row.Only("letters", "sample");
        return Sample(row.Name, row);
    })];

    private static LanguageSample Sample(string code, DataNode node) => new(code, node.Find("letters")?.Text ?? "", node.Find("sample")?.Text ?? "");

    private static Euphony SmallWord(DataNode node)
    {
        node.Only("word", "softened", "vowels", "not-before");
        return new Euphony(node["word"].Text, node["softened"].Text, node["vowels"].Text, node["not-before"].Text);
    }

    private static CultureInfo Culture(string code, DataNode file)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw file.Wrong($"'{code}' is no language code of ISO 639-1");
        }
    }

    private static bool IsSecond(DataNode? node, string usual, string other)
    {
        if (node is null || node.Text == usual) return false;
        return node.Text == other ? true : throw node.Wrong($"'{node.Text}' is neither {usual} nor {other}");
    }

    private static int Chain(DataNode node) => node.Number is >= 1 and <= LongestChain and var chain ? chain : throw node.Wrong($"a chain has 1 to {LongestChain} endings");

    private static string Pair(DataNode quotes) =>
        quotes.Text.Length == 2 ? quotes.Text : throw quotes.Wrong("two signs are needed: the opening and the closing quotation mark");

    private static string Pattern(DataNode node, Func<string, string> tryOut)
    {
        try
        {
            tryOut(node.Text);
            return node.Text;
        }
        catch (FormatException)
        {
            throw node.Wrong($"'{node.Text}' is no date pattern of .NET");
        }
    }

    private static IEnumerable<(string, string)> Changes(DataNode? node)
    {
        foreach (var pair in Words(node))
        {
            if (pair.Split('=') is not [{ Length: > 0 } one, { Length: > 0 } other]) throw node!.Wrong($"'{pair}' is no pair of ends of stems; write it as k=c");
            yield return (Fold.Text(one), Fold.Text(other));
        }
    }

    /// <summary>Words in one text with blanks between: lists of hundreds of endings stay readable.</summary>
    private static ImmutableArray<string> Words(DataNode? node) =>
        node is null ? [] : [.. node.Text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)];
}
