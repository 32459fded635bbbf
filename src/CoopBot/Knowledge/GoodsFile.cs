using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>goods.yaml: what countries supply each other with.</summary>
internal sealed record GoodsFile(ImmutableArray<(Good Good, FrozenDictionary<string, ImmutableArray<PhrasePattern>> Words)> Rows)
{
    public static GoodsFile Read(DataNode file, FrozenSet<string> languages) => new(
        [.. file.Fields.Select(node =>
        {
            node.Only("told", "says", "words");
            return (new Good(node.Name, node["told"].ByLanguage(languages, name => Term.Of(name.Typable)), node["says"].Texts.ToFrozenSet()), node["words"].ByLanguage(languages, list => list.Patterns));
        })]);

    public IEnumerable<(PhrasePattern, Good)> WordsIn(string language) =>
        Rows.SelectMany(row => row.Words.GetValueOrDefault(language, []).Select(pattern => (pattern, row.Good)));
}
