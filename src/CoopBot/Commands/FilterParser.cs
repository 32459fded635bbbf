using System.Globalization;
using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>
/// Reads what people type as a filter: <c>energy kazakhstan</c>, <c>энергетика, «зелёный водород» -спорт</c>.
/// Names may have several words and stand in any language and form. A plus joins countries: <c>kazakhstan+japan</c>.
/// </summary>
internal sealed class FilterParser(LabelIndex labels, FilterVocabulary vocabulary)
{
    /// <summary>In signs: how far a name may reach in a script that does not part its words.</summary>
    private const int LongestUnspacedName = 24;

    private readonly FilterSuggester suggester = new(labels);

    /// <param name="takesCount">True when a number at the end is not a word but says how many are wanted.</param>
    public FilterReading Parse(string text, bool takesCount = false)
    {
        var units = FilterLexer.Cut(text);
        var draft = new FilterDraft();
        FilterChain? chain = null;
        var (isExcluded, isJoined, isWith) = (false, false, false);
        for (var at = 0; at < units.Count;)
        {
            var unit = units[at];
            isExcluded |= unit.IsExcluded;
            isJoined |= unit.IsJoined;
            if (unit.IsPhrase)
            {
                if (isJoined && chain is { IsExcluded: true }) return Clash(text, chain.Start, unit.End);
                draft.AddPhrase(text.Substring(unit.Start, unit.Length), isExcluded);
                (isExcluded, isJoined, isWith) = (false, false, false);
                at++;
                continue;
            }
            var word = text.Substring(unit.Start, unit.Length);
            var (found, length) = LongestAt(text, units, at);
            if (length < 2 && vocabulary.Excluding.Contains(Fold.Text(word)))
            {
                (isExcluded, isJoined, isWith) = (true, false, false);
                at++;
            }
            else if (length > 0)
            {
                isWith &= chain is { EndsWithCountry: true } && FilterChain.KindOf(found) == LabelKind.Country;
                if (chain is null || isExcluded || !(isJoined || isWith))
                {
                    if (chain?.AddTo(draft) == false) return Clash(text, chain.Start, chain.End);
                    chain = new FilterChain(unit.Start, isExcluded);
                }
                at += length;
                chain.Add(found, units[at - 1].End);
                (isExcluded, isJoined, isWith) = (false, false, false);
            }
            else if (vocabulary.Neutral.Contains(Fold.Text(word)))
            {
                isWith |= vocabulary.Joining.Contains(Fold.Text(word));
                at++;
            }
            else if (takesCount && at == units.Count - 1 && long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                return chain?.AddTo(draft) == false ? Clash(text, chain.Start, chain.End) : new FilterRead(draft.Build(), count);
            }
            else
            {
                return suggester.Unknown(text, WholeWord(text, units, at));
            }
        }
        return chain?.AddTo(draft) == false ? Clash(text, chain.Start, chain.End) : new FilterRead(draft.Build(), null);
    }

    private static FilterError Clash(string text, int start, int end) => new(text[start..end], text[..start], text[end..], []) { IsClash = true };

    private (IReadOnlyList<Label> Labels, int Length) LongestAt(string text, IReadOnlyList<FilterUnit> units, int first)
    {
        var longest = IsUnspaced(text, units[first]) ? LongestUnspacedName : labels.LongestName;
        var last = first;
        // Some names are written with a plus: C5+1.
        while (last + 1 < units.Count && last + 1 - first < longest && (!units[last + 1].IsApart || units[last + 1].IsJoined)) last++;
        for (; last >= first; last--)
        {
            var found = labels.Find(text[units[first].Start..units[last].End]);
            if (found.Count > 0) return (found, last - first + 1);
        }
        return ([], 0);
    }

    /// <summary>Signs of a script without spaces are units one by one; as a word they are shown together.</summary>
    private static Range WholeWord(string text, IReadOnlyList<FilterUnit> units, int at)
    {
        var (start, end) = (units[at].Start, units[at].End);
        if (!IsUnspaced(text, units[at])) return start..end;
        while (++at < units.Count && units[at].Start == end && IsUnspaced(text, units[at])) end = units[at].End;
        return start..end;
    }

    private static bool IsUnspaced(string text, FilterUnit unit) => !unit.IsPhrase && Script.IsUnspaced(text[unit.Start]);
}
