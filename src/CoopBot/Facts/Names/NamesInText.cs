namespace CoopBot.Facts.Names;

/// <summary>All organisations that the grammar of the language finds in a sentence, the most certain way first.</summary>
internal static class NamesInText
{
    public static IEnumerable<FoundName> Organisations(NameText text)
    {
        var built = text.Grammar.Order switch
        {
            "first" => HeadFirst.In(text),
            "last" => HeadLast.In(text),
            "inside" => CapitalRun.In(text),
            _ => UnspacedRun.In(text).Concat(UnspacedRun.Authorities(text)),
        };
        foreach (var name in built) yield return name;
        foreach (var name in AnnouncedNames.In(text)) yield return name;
        foreach (var name in ForeignTitles.In(text)) yield return name;
        foreach (var name in UnspacedCompanies.In(text)) yield return name;
        foreach (var name in ForeignNames.In(text)) yield return name;
        foreach (var name in ApposedNames.In(text)) yield return name;
        foreach (var name in ActingAcronyms.In(text)) yield return name;
        foreach (var name in QuotedSides.In(text)) yield return name;
    }
}
