using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>English names before the word for what they are: the Sepla union, the Unite trade union, the Shelter charity.</summary>
internal static class NamedUnions
{
    private const int MostWords = 3;
    private const int MostBetween = 2;

    public static IEnumerable<FoundName> In(NameText text) =>
        text.Grammar.NameFirst.Count == 0 || text.Scan.Sentence.Number == 0 ? [] : All(text);

    private static IEnumerable<FoundName> All(NameText text)
    {
        foreach (var hit in text.Grammar.Announcers.FindAll(text.Scan.Tokens))
        {
            if (!text.Grammar.NameFirst.Contains(hit.Value.Name) || text.WordsOf(hit) is not var (word, _) || text.IsCapital(word)) continue;
            var end = word - 1;
            // "the Unite trade union"
            while (end > 0 && word - end <= MostBetween && text.IsAdjoining(end + 1) && !text.IsCapital(end) && !text.Scan.IsMark(text[end])) end--;
            var start = end;
            while (start > 0 && end - start + 1 < MostWords && text.IsAdjoining(start) && IsNamed(text, start - 1)) start--;
            if (start < 1 || !text.IsAdjoining(end + 1) || !IsNamed(text, end) || text.GapBefore(start) is not " " || (text.IsCapital(start - 1) && !text.Grammar.Articles.Contains(text[start - 1].Folded)) || text.IsGiven(start)) continue;
            yield return new FoundName(text.Between(start, end), text.SpanOf(start, end));
        }
    }

    private static bool IsNamed(NameText text, int at) =>
        text.IsCapital(at) && text[at].Length > 2 && !text.Grammar.Articles.Contains(text[at].Folded) && text.CountryOver(at) is null && !text.IsPlace(at) && !text.IsKnown(at) && !text.IsOffice(at) && !text.IsStop(at) && !text.IsHead(at) && !char.IsDigit(text[at].Folded[0]);
}
