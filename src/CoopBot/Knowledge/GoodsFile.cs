using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>goods.yaml: what countries supply each other with.</summary>
internal sealed record GoodsFile(ImmutableArray<(Good Good, FrozenDictionary<string, ImmutableArray<PhrasePattern>> Words)> Rows)
{
    public static GoodsFile Read(DataNode file, FrozenSet<string> languages, IReadOnlyDictionary<string, Subject> subjects) => new(
        [.. file.Fields.Select(node =>
        {
            node.Only("told", "says", "words");
            return (new Good(node.Name, node["told"].ByLanguage(languages, name => Term.Of(name.Typable)), node["says"].List.Select(item => SubjectIn(item, subjects)).ToFrozenSet()), node["words"].ByLanguage(languages, list => list.Patterns));
        })]);

    private static string SubjectIn(DataNode node, IReadOnlyDictionary<string, Subject> subjects) =>
        subjects.ContainsKey(node.Text) ? node.Text : throw node.Wrong($"'{node.Text}' is no subject of any topic");

    public IEnumerable<(PhrasePattern, Good)> WordsIn(string language) =>
        Rows.SelectMany(row => row.Words.GetValueOrDefault(language, []).Select(pattern => (pattern, row.Good)));
}
