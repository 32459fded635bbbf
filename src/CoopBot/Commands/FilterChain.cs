using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>What stands joined in a typed filter: <c>kazakhstan+japan</c>, <c>energy+kazakhstan</c>; mostly a single name.</summary>
/// <param name="start">Where it begins in the typed text.</param>
internal sealed class FilterChain(int start, bool isExcluded)
{
    private readonly List<(LabelKind Kind, IReadOnlyList<string> Ids)> names = [];

    public int Start => start;

    public bool IsExcluded => isExcluded;

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    public bool EndsWithCountry => names.Count > 0 && names[^1].Kind == LabelKind.Country;

    /// <summary>A word may stand for labels of several kinds; the first kind in the order topic, country, organisation is meant.</summary>
    public static LabelKind KindOf(IReadOnlyList<Label> labels) => labels.Min(label => label.Kind);

    public void Add(IReadOnlyList<Label> labels, int end)
    {
        var kind = KindOf(labels);
        names.Add((kind, [.. labels.Where(label => label.Kind == kind).Select(label => label.Id)]));
        End = end;
    }

    /// <summary>Kinds must all hold as it is, so that only countries need joining; topics that must both be there cannot be asked for.</summary>
    public bool AddTo(FilterDraft draft)
    {
        var isPossible = names.Where(name => name.Kind != LabelKind.Country).GroupBy(name => name.Kind).All(kind => kind.Count() == 1)
            && (!IsExcluded || names.Count == 1 || names.TrueForAll(name => name.Kind == LabelKind.Country));
        if (!isPossible) return false;
        foreach (var (kind, ids) in names.Where(name => name.Kind != LabelKind.Country)) draft.Add(kind, ids, IsExcluded);
        draft.AddTogether([.. names.Where(name => name.Kind == LabelKind.Country).Select(name => name.Ids)], IsExcluded);
        return true;
    }
}
