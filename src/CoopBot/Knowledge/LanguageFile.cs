using System.Collections.Immutable;
using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>language.yaml: what is true of a language as a whole.</summary>
internal static class LanguageFile
{
    public static Language Read(string code, DataNode file)
    {
        file.Only("name", "told", "and", "comma", "quotes", "date", "moment", "plural", "endings", "chain", "letters", "shared-letters", "marks", "abbreviations");
        var plural = file["plural"];
        var quotes = file["quotes"];
        return new Language(
            code,
            file["name"].Text,
            file["told"].Flag,
            file["and"].Text,
            file["comma"].Text,
            quotes.Text.Length == 2 ? quotes.Text : throw quotes.Wrong("two signs are needed: the opening and the closing quotation mark"),
            file["date"].Text,
            file["moment"].Text,
            PluralRule.All.GetValueOrDefault(plural.Text) ?? throw plural.Wrong($"'{plural.Text}' is none of {string.Join(", ", PluralRule.All.Keys)}"),
            CultureInfo.GetCultureInfo(code),
            new Endings(Words(file.Find("endings")), file.Find("chain")?.Number ?? 1),
            file.Find("letters")?.Text ?? "",
            file.Find("shared-letters")?.Text ?? "",
            [.. Words(file.Find("marks")).Select(Fold.Text)],
            [.. Words(file.Find("abbreviations")).Select(Fold.Text)]);
    }

    /// <summary>Words in one text with blanks between: lists of hundreds of endings stay readable.</summary>
    private static ImmutableArray<string> Words(DataNode? node) =>
        node is null ? [] : [.. node.Text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)];
}
