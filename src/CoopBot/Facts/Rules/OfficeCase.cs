using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>An office in one case and a name in another are of two persons: "с послом Японии Владимир Норов обсудил", "елшісімен Тоқаев кездесті". Somebody's wife does not hold his office either.</summary>
internal static class OfficeCase
{
    public static bool IsOfAnother(Draft draft, NameWords words, OfficePhrase phrase, PersonName name)
    {
        if (name.Span.Start < phrase.End) return false;
        var signs = words.Reader.Signs;
        Token? before = words.WordBefore(phrase.Start) is >= 0 and var at ? words[at] : null;
        if (before is { } kin && signs.Kin.Contains(kin.Folded)) return true;
        // A name that shows another case may be in that of the office.
        if (draft.TextOf(name.Span) != name.Text) return false;
        if (before is { } servant && IsServant(signs, servant.Folded)) return true;
        return words.Reader.IsVerbLast ? IsOblique(words.Scan, signs, phrase) : IsGoverned(before, signs, name.Text);
    }

    /// <summary>"Спецпредставитель президента Узбекистана Абдулазиз Камилов": the one in the nominative serves him.</summary>
    private static bool IsServant(NameSigns signs, string word) =>
        signs.Servants.Longest > 0 && (signs.Servants.Contains(word) || signs.Cases.Any(pairs => NameSigns.BaseForms(pairs, word).Any(form => signs.Servants.Contains(form))));

    /// <summary>The ending hangs on the office, or the word for "with" stands behind it.</summary>
    private static bool IsOblique(Scan scan, NameSigns signs, OfficePhrase phrase)
    {
        foreach (var word in scan.Tokens.Words)
        {
            if (word.End > phrase.Start && word.Start < phrase.End && word.End >= phrase.End && signs.Oblique.Ends(word.Folded)) return true;
            if (word.Start >= phrase.End) return signs.With.Contains(word.Folded);
        }
        return false;
    }

    /// <summary>After "with" only a name that shows the nominative is somebody else's; many foreign names have one form for all cases.</summary>
    private static bool IsGoverned(Token? before, NameSigns signs, string name) =>
        before is { } with && signs.With.Contains(with.Folded) && signs.Surnames.Ends(Fold.Text(name));
}
