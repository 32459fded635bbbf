using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>A filter in the making. The order of typing is not kept, so that the same wish is always the same filter.</summary>
internal sealed class FilterDraft
{
    private readonly HashSet<Label> wanted = [];
    private readonly HashSet<Label> unwanted = [];
    private readonly HashSet<string> phrases = [];
    private readonly HashSet<string> unwantedPhrases = [];

    /// <summary>A word may stand for labels of several kinds; the first kind in the order topic, country, organisation is meant.</summary>
    public void Add(IReadOnlyList<Label> labels, bool isExcluded)
    {
        var kind = labels.Min(label => label.Kind);
        (isExcluded ? unwanted : wanted).UnionWith(labels.Where(label => label.Kind == kind));
    }

    public void AddPhrase(string phrase, bool isExcluded)
    {
        var folded = string.Join(' ', Fold.Text(phrase).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length > 0) (isExcluded ? unwantedPhrases : phrases).Add(folded);
    }

    public Filter Build() => new(
        Ids(wanted, LabelKind.Topic), Ids(wanted, LabelKind.Country), Ids(wanted, LabelKind.Organisation), Sorted(phrases),
        new Exclusions(Ids(unwanted, LabelKind.Topic), Ids(unwanted, LabelKind.Country), Ids(unwanted, LabelKind.Organisation), Sorted(unwantedPhrases)));

    private static ImmutableArray<string> Ids(IEnumerable<Label> labels, LabelKind kind) =>
        Sorted(labels.Where(label => label.Kind == kind).Select(label => label.Id));

    private static ImmutableArray<string> Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}
