using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Finds in a sentence what a search looked for, term by term.</summary>
internal sealed class WordMatcher(SearchQuery query)
{
    private readonly IReadOnlyList<WordList> terms = [.. query.Wanted.Select(term => new WordList([.. term.Forms.SelectMany(form => form.Words).SelectMany(words => words)]))];

    /// <summary>Stretches of the sentence, each with the place of the term it stands for, in the order they begin.</summary>
    public IReadOnlyList<(int Start, int Length, int Term)> In(string sentence, string language)
    {
        var (tokens, found) = (Tokens.Of(sentence), new List<(int Start, int Length, int Term)>());
        for (var term = 0; term < terms.Count; term++)
        {
            foreach (var token in tokens.Words)
            {
                if (terms[term].Has(token.Folded) || (char.IsUpper(sentence[token.Start]) && terms[term].HasKey(token.Folded, language))) found.Add((token.Start, token.Length, term));
            }
            foreach (var (start, length) in terms[term].RowsIn(tokens.Folded)) found.Add((start, length, term));
        }
        return [.. found.OrderBy(match => match.Start).ThenByDescending(match => match.Length)];
    }

    private sealed class WordList(IReadOnlyCollection<SearchWord> words)
    {
        private readonly HashSet<string> whole = [.. words.Where(word => !word.IsStem).Select(word => word.Text)];
        private readonly List<string> stems = [.. words.Where(word => word.IsStem).Select(word => word.Text).Distinct()];
        private readonly List<string> rows = [.. words.Where(word => word.Text.Contains(' ') || word.Text.Any(Script.IsUnspaced)).Select(word => word.Text).Distinct()];

        public bool Has(string folded) => whole.Contains(folded) || stems.Exists(stem => folded.StartsWith(stem, StringComparison.Ordinal));

        public bool HasKey(string folded, string language) => whole.Contains(IndexedWords.NameMark + NameKey.Word(folded, language));

        public IEnumerable<(int Start, int Length)> RowsIn(string folded)
        {
            foreach (var row in rows)
            {
                for (var at = folded.IndexOf(row, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(row, at + row.Length, StringComparison.Ordinal)) yield return (at, row.Length);
            }
        }
    }
}
