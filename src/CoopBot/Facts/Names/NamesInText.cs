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
        found.AddRange(ApposedNames.In(text));
        found.AddRange(NamedUnions.In(text));
        found.AddRange(ActingAcronyms.In(text));
        found.AddRange(QuotedSides.In(text));
        found.AddRange(NationNames.In(text));
        found.AddRange(LedNames.In(text, found));
        return found.ConvertAll(name => WithAmpersand(text, name));
    }

    /// <summary>"S&P", "Total E&P": letters that an ampersand joins are one word.</summary>
    private static FoundName WithAmpersand(NameText text, FoundName name)
    {
        var sentence = text.Scan.Text;
        var (start, end) = (name.Span.Start, name.Span.End);
        if (start > 1 && sentence[start - 1] == '&') while (start > 0 && (sentence[start - 1] == '&' || char.IsLetter(sentence[start - 1]))) start--;
        if (end + 1 < sentence.Length && sentence[end] == '&') while (end < sentence.Length && (sentence[end] == '&' || char.IsUpper(sentence[end]))) end++;
        return start == name.Span.Start && end == name.Span.End ? name : name with { Text = sentence[start..name.Span.Start] + name.Text + sentence[name.Span.End..end], Span = text.Scan.SpanOf(start, end) };
    }
}
