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
        return built.Concat(AnnouncedNames.In(text)).Concat(ForeignTitles.In(text)).Concat(UnspacedCompanies.In(text)).Concat(ForeignNames.In(text)).Concat(ApposedNames.In(text)).Concat(ActingAcronyms.In(text)).Concat(QuotedSides.In(text));
    }
}
