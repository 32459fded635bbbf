namespace CoopBot.Facts.Names;

/// <summary>Towns that nobody has listed, before the region that they lie in: "у Карлівці Полтавської області".</summary>
internal static class TownsWithin
{
    private const int MostWords = 3;

    /// <summary>The town between the word for "in" and the adjective of the region whose head this is.</summary>
    public static FoundName? Before(NameText text, int head)
    {
        if (text.Grammar.Order != "first") return null;
        var region = head - 1;
        while (region > 1 && text.GapBefore(region) is "-" && text.IsCapital(region - 1)) region--;
        var start = region;
        while (start > 1 && region - start < MostWords && (text.IsAdjoining(start) || text.GapBefore(start) is "-") && BuiltPlaces.IsNamed(text, start - 1)) start--;
        if (start == region || text.GapBefore(start) is not " " || text.GapBefore(region) is not " " || !text.Grammar.Within.Contains(text[start - 1].Folded) || text.IsAcronym(start) || text.IsGiven(start)) return null;
        return new FoundName(start == region - 1 ? Nominative.Place(text.Grammar, text.Between(start, start)) : text.Between(start, region - 1), text.SpanOf(start, region - 1));
    }
}
