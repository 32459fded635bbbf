namespace CoopBot.Facts.Names;

/// <summary>All organisations that the grammar of the language finds in a sentence, the most certain way first.</summary>
internal static class NamesInText
{
    public static List<FoundName> Organisations(NameText text)
    {
        var found = new List<FoundName>();
        found.AddRange(text.Grammar.Order switch
        {
            "first" => HeadFirst.In(text),
            "last" => HeadLast.In(text),
            "inside" => CapitalRun.In(text),
            _ => UnspacedRun.In(text).Concat(UnspacedRun.Authorities(text)),
        });
        found.AddRange(AnnouncedNames.In(text));
        found.AddRange(ForeignTitles.In(text));
        found.AddRange(UnspacedCompanies.In(text));
        found.AddRange(ForeignNames.In(text));
        found.AddRange(LedNames.In(text));
        found.AddRange(ApposedNames.In(text));
        found.AddRange(NamedUnions.In(text));
        found.AddRange(ActingAcronyms.In(text));
        found.AddRange(QuotedSides.In(text));
        found.AddRange(NationNames.In(text));
        return found;
    }
}
