namespace CoopBot.Facts.Names;

/// <summary>Names left in English or German inside a text of another language: University of Tsukuba, IFINS – Institut für internationale Sprachen.</summary>
internal static class ForeignTitles
{
    private const int MostWords = 4;

    public static IEnumerable<FoundName> In(NameText text) => text.Grammar.Order is not ("first" or "last") || text.Grammar.Openers.Count == 0 ? [] : All(text);

    private static IEnumerable<FoundName> All(NameText text)
    {
        for (var at = 1; at < text.Count; at++)
        {
            if (!text.Grammar.Openers.Contains(text[at].Folded) || !IsPart(text, at - 1) || !text.IsAdjoining(at)) continue;
            var first = at - 1;
            while (first > 0 && at - first < MostWords && text.IsAdjoining(first) && IsPart(text, first - 1)) first--;
            // The acronym before a dash is the same body's.
            if (first > 0 && text.GapBefore(first) is " - " or " – " or " — " && text.IsAcronym(first - 1)) first--;
            if (Tail(text, at) is not { } last) continue;
            // Of titles a text is full of: Game of Thrones.
            if (text.Grammar.Order == "first" && !Enumerable.Range(first, last - first + 1).Any(part => text.Grammar.CompanySigns.Contains(text[part].Folded))) continue;
            yield return new FoundName(text.Between(first, last), text.SpanOf(first, last));
            at = last;
        }
    }

    private static int? Tail(NameText text, int opener)
    {
        int? last = null;
        for (var at = opener + 1; at < text.Count && at - opener <= MostWords && text.IsAdjoining(at); at++)
        {
            if (IsPart(text, at)) last = at;
            else if (last is not null && !text.Grammar.Openers.Contains(text[at].Folded)) break;
        }
        return last;
    }

    private static bool IsPart(NameText text, int at) => text.IsLatin(at) && text.IsCapital(at) && !text.IsKnown(at);
}
