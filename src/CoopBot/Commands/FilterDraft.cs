using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>A filter in the making. The order of typing is not kept, so that the same wish is always the same filter.</summary>
internal sealed class FilterDraft
{
    private readonly HashSet<(LabelKind Kind, string Id)> wanted = [];
    private readonly HashSet<(LabelKind Kind, string Id)> unwanted = [];
    private readonly HashSet<string> phrases = [];
    private readonly HashSet<string> unwantedPhrases = [];

    public void Add(LabelKind kind, IEnumerable<string> ids, bool isExcluded) =>
        (isExcluded ? unwanted : wanted).UnionWith(ids.Select(id => (kind, id)));

    /// <summary>Countries that must all be there. A name that stands for several countries makes as many alternatives.</summary>
    public void AddTogether(IReadOnlyList<IReadOnlyList<string>> countries, bool isExcluded)
    {
        if (countries.Count == 0) return;
        HashSet<string> joint = [""];
        foreach (var codes in countries)
            joint = [.. joint.SelectMany(before => codes.Select(code => string.Join(Filter.Joint, before.Split(Filter.Joint).Append(code).Where(one => one.Length > 0).Distinct().Order(StringComparer.Ordinal))))];
        Add(LabelKind.Country, joint, isExcluded);
    }

    public void AddPhrase(string phrase, bool isExcluded)
    {
        var folded = string.Join(' ', Fold.Text(phrase).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length > 0) (isExcluded ? unwantedPhrases : phrases).Add(folded);
    }

    public Filter Build() => new(
        Ids(wanted, LabelKind.Topic), Ids(wanted, LabelKind.Country), Ids(wanted, LabelKind.Organisation), Sorted(phrases),
        new Exclusions(Ids(unwanted, LabelKind.Topic), Ids(unwanted, LabelKind.Country), Ids(unwanted, LabelKind.Organisation), Sorted(unwantedPhrases)));

    private static ImmutableArray<string> Ids(IEnumerable<(LabelKind Kind, string Id)> labels, LabelKind kind) =>
        Sorted(labels.Where(label => label.Kind == kind).Select(label => label.Id));

    private static ImmutableArray<string> Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}
