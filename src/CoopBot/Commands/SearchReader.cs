using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Reads what people want to find: words in any form, <c>"quoted phrases"</c>, <c>-unwanted</c>, a count at the end.</summary>
internal sealed class SearchReader(SearchTerms terms, FilterVocabulary vocabulary, ListPageReader pages)
{
    private const int MostCount = 20;

    public SearchRequest Read(string typed, Voice voice)
    {
        var (page, words) = pages.Read(typed.Normalize(NormalizationForm.FormC));
        var (count, text) = CountOf(words.Trim());
        var units = FilterLexer.Cut(text);
        var wanted = ImmutableArray.CreateBuilder<(SearchTerm Term, string Typed)>();
        var unwanted = ImmutableArray.CreateBuilder<SearchTerm>();
        var small = new List<(SearchTerm, string)>();
        var isExcluded = false;
        for (var at = 0; at < units.Count;)
        {
            var unit = units[at];
            isExcluded |= unit.IsExcluded;
            var word = text.Substring(unit.Start, unit.Length);
            if (unit.IsPhrase)
            {
                at++;
                if (SearchTerms.Phrase(word) is { } phrase) Add([(phrase, $"\"{word}\"")]);
                continue;
            }
            var (known, length) = terms.LongestAt(text, units, at, voice);
            if (known is not null)
            {
                Add([(known, text[unit.Start..units[at + length - 1].End])]);
                at += length;
            }
            else if (Script.IsUnspaced(text[unit.Start]))
            {
                var end = RunAt(text, units, at, voice);
                Add([.. terms.Run(text[unit.Start..units[end - 1].End]).Select(one => (SearchTerms.Exact(one), one))]);
                at = end;
            }
            else
            {
                at++;
                var folded = Fold.Text(word);
                if (vocabulary.Excluding.Contains(folded) && at < units.Count) isExcluded = true;
                else if (vocabulary.Neutral.Contains(folded)) small.Add((terms.Word(word, voice), word));
                else Add([(terms.Word(word, voice), word)]);
            }
        }
        // Small words are passed over, unless there is nothing else.
        if (wanted.Count == 0) wanted.AddRange(small);
        return new SearchRequest(new SearchQuery([.. wanted.Select(one => one.Term)], unwanted.ToImmutable()), text, [.. wanted.Select(one => one.Typed)], count, page);

        void Add(IEnumerable<(SearchTerm Term, string Typed)> found)
        {
            if (isExcluded) unwanted.AddRange(found.Select(one => one.Term));
            else wanted.AddRange(found);
            isExcluded = false;
        }
    }

    /// <summary>Where a run of signs without blanks ends, or a known name begins in it.</summary>
    private int RunAt(string text, IReadOnlyList<FilterUnit> units, int first, Voice voice)
    {
        var at = first + 1;
        while (at < units.Count && units[at].Start == units[at - 1].End && !units[at].IsPhrase && Script.IsUnspaced(text[units[at].Start]) && terms.LongestAt(text, units, at, voice).Term is null) at++;
        return at;
    }

    /// <summary>A small number after words says how many are wanted; a year is a word.</summary>
    private static (int? Count, string Words) CountOf(string text)
    {
        var blank = text.LastIndexOf(' ');
        return blank > 0 && int.TryParse(text.AsSpan(blank + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostCount
            ? (count, text[..blank].TrimEnd())
            : (null, text);
    }
}
