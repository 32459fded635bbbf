namespace CoopBot.Facts.Names;

/// <summary>Foreign names that carry the mark of a company: ExpertiseFrance, Mail.Ru Group, ACME Ltd.</summary>
internal static class ForeignNames
{
    private const int MostWords = 5;

    public static IEnumerable<FoundName> In(NameText text)
    {
        if (text.Grammar.CompanySigns.Count == 0) yield break;
        for (var at = 0; at < text.Count; at++)
        {
            if (!IsPart(text, at)) continue;
            var end = at;
            while (end + 1 < text.Count && end - at + 1 < MostWords && text.IsAdjoining(end + 1) && IsPart(text, end + 1)) end++;
            if (IsCompany(text, at, end)) yield return new FoundName(text.Between(at, end), text.SpanOf(at, end));
            at = end;
        }
    }

    private static bool IsPart(NameText text, int at) => text.IsLatin(at) && text.IsCapital(at) && !text.IsKnown(at) && text.CountryOver(at) is null;

    private static bool IsCompany(NameText text, int first, int last)
    {
        if (last > first && text.Grammar.CompanySigns.Contains(text[last].Folded)) return true;
        // ExpertiseFrance: capitals inside one word of some length are made up by a company.
        var word = text.Between(first, first);
        return first == last && word.Length > 6 && char.IsLower(word[1]) && word.Skip(2).Count(char.IsUpper) == 1 && char.IsLower(word[^1])
            && text.Scan.Text.Any(Knowledge.Script.IsCyrillic);
    }
}
