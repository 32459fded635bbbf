namespace CoopBot.Facts.Names;

/// <summary>
/// Acronyms that a word makes a programme, a mechanism, a system, an agenda: w ramach mechanizmu PURL, the Build Back Better (BBB) agenda.
/// What is one once is one all along.
/// </summary>
internal static class TitledAcronyms
{
    private const int MostListed = 4;
    private const int LongestBracket = 12;

    public static HashSet<string> In(Draft draft)
    {
        HashSet<string> found = [];
        var grammar = draft.Lexicon.Names;
        if (grammar.Order == "unspaced" || grammar.Titled.Count == 0) return found;
        foreach (var scan in draft.Own)
        {
            var text = draft.NamesIn(scan);
            for (var at = 0; at < text.Count; at++)
            {
                if (IsMade(text, at) && !text.IsKnown(at) && !text.IsHead(at) && IsTitled(text, at)) found.Add(text[at].Folded);
            }
        }
        return found;
    }

    /// <summary>An acronym, or a word with capitals inside: MikroSAR.</summary>
    private static bool IsMade(NameText text, int at) =>
        text.IsAcronym(at) || (text.IsCapital(at) && text[at].Length > 4 && text.IsLatin(at) && text.Scan.Text.AsSpan(text[at].Start + 2, text[at].Length - 2).ContainsAnyInRange('A', 'Z'));

    private static bool IsTitled(NameText text, int at)
    {
        if (at > 0 && text.GapBefore(at).EndsWith("(")) return IsThing(text, at - 1) || FollowsBracket(text, at);
        return text.Grammar.Order == "first" ? HasThingBefore(text, at) : at + 1 < text.Count && text.GapBefore(at + 1) is " " && IsThing(text, at + 1);
    }

    /// <summary>"The Strategic Petroleum Reserve (SPR)" is one by its last word, "Build Back Better (BBB) agenda" by the next.</summary>
    private static bool FollowsBracket(NameText text, int at) =>
        at + 1 < text.Count && text.GapBefore(at + 1) is { Length: < LongestBracket } gap && gap.TrimEnd() is [')'] && IsThing(text, at + 1);

    /// <summary>"W ramach programów – MikroSAR oraz PIAST".</summary>
    private static bool HasThingBefore(NameText text, int at)
    {
        for (var listed = 0; at > 0 && listed < MostListed; listed++)
        {
            if (text.GapBefore(at) is " " or " - " or " – " or " — " or ": " && IsThing(text, at - 1)) return true;
            if (text.GapBefore(at) is " " && at > 1 && text[at - 1].Length <= 4 && text.Scan.IsMark(text[at - 1]) && text.IsCapital(at - 2)) at -= 2;
            else if (text.GapBefore(at) is ", " && text.IsCapital(at - 1)) at--;
            else return false;
        }
        return false;
    }

    private static bool IsThing(NameText text, int at) => text.BeginsAs(at, text.Grammar.Titled);
}
