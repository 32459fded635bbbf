using System.Collections.Immutable;
using CoopBot.Model;
using Dapper;

namespace CoopBot.Storage;

/// <summary>The rule of <see cref="FilterMatcher"/> as SQL over <c>stories s join article_texts t</c>.</summary>
internal sealed class FilterClause
{
    private readonly List<string> conditions = [];
    private readonly Engine engine;

    public FilterClause(Filter filter, Engine engine)
    {
        this.engine = engine;
        // A phrase is a search, and a search goes over everything that was read.
        if (filter.Phrases.IsEmpty) conditions.Add("s.is_cooperation = 1");

        var without = filter.Without;
        Label("", LabelKinds.Topic, filter.Topics);
        Countries("", filter.Countries);
        Label("", LabelKinds.Organisation, filter.Organisations);
        Label("not", LabelKinds.Topic, without.Topics);
        Countries("not", without.Countries);
        Label("not", LabelKinds.Organisation, without.Organisations);
        foreach (var phrase in filter.Phrases) Phrase("> 0", phrase);
        foreach (var phrase in without.Phrases) Phrase("= 0", phrase);
    }

    public DynamicParameters Values { get; } = new();

    public string Where => conditions is [] ? "1 = 1" : string.Join(" and ", conditions);

    private void Label(string not, string kind, ImmutableArray<string> values)
    {
        if (!values.IsEmpty) conditions.Add($"{not} {Carries(kind, [.. values])}");
    }

    /// <summary>One of the single countries, or all of those that are asked for together.</summary>
    private void Countries(string not, ImmutableArray<string> wanted)
    {
        if (wanted.IsEmpty) return;
        var single = wanted.Where(code => !code.Contains(Filter.Joint)).ToArray();
        var alternatives = wanted.Where(code => code.Contains(Filter.Joint))
            .Select(pair => string.Join(" and ", pair.Split(Filter.Joint).Select(code => Carries(LabelKinds.Country, [code]))))
            .Concat(single.Length > 0 ? [Carries(LabelKinds.Country, single)] : []);
        conditions.Add($"{not} ({string.Join(" or ", alternatives)})");
    }

    private string Carries(string kind, string[] values) =>
        $"s.number in (select l.story from story_labels l where l.kind = '{kind}' and l.value {engine.OneOf(Add(values))})";

    // Not LIKE: its wildcards would have to be escaped, and SQLite's takes letters of both cases for one.
    private void Phrase(string compared, string phrase) =>
        conditions.Add($"{engine.Position}(t.folded, {Add(Stored.Text(phrase))}) {compared}");

    private string Add(object value)
    {
        var name = $"p{Values.ParameterNames.Count()}";
        Values.Add(name, value);
        return "@" + name;
    }
}
