using CoopBot.Knowledge;

namespace CoopBot.Tests.House;

/// <summary>The data files as they are shipped, field by field.</summary>
internal static class Data
{
    public static IReadOnlyDictionary<string, string> Files { get; } = KnowledgeFiles.Read(null);

    public static KnowledgeBase Knowledge { get; } = KnowledgeLoader.Load(Files);

    public static IReadOnlyList<string> Read { get; } = [.. Knowledge.Languages.Keys.Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Spoken { get; } = [.. Knowledge.Spoken.Select(language => language.Code)];

    /// <summary>The forms that the summaries of a language ask of the values in these slots. English "the" falls back on the plain name.</summary>
    public static IReadOnlyList<string> FormsAsked(string language, params string[] slots) =>
        [.. from piece in Knowledge.Summaries[language].All
            from wording in Knowledge.Summaries[language].For(piece.Piece, piece.Kind)
            from use in wording.Uses
            where slots.Contains(use.Slot) && use.Form is not (null or "nom" or "the")
            group use by use.Form into form
            orderby form.Key
            select form.Key];

    public static DataNode Open(string path) => DataFile.Parse(path, Files[path]);

    public static IEnumerable<DataNode> Topics => Files.Keys.Where(path => path.StartsWith("topics/", StringComparison.Ordinal)).Select(Open);

    /// <summary>The languages whose part of a field is missing or empty.</summary>
    public static IEnumerable<string> MissingIn(this DataNode? node, IEnumerable<string> languages) =>
        languages.Where(language => node?.Find(language) is not { } part || (part.IsList && part.List.Count == 0) || (part.IsMap && part.Fields.Count == 0));
}
