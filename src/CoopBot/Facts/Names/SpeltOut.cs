using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Names;

/// <summary>
/// Acronyms whose words the article says: Strategic Petroleum Reserve (SPR); SGWP, and elsewhere Sztab Generalny Wojska Polskiego.
/// The body is told by its words; where these name a programme or an agenda, there is no body.
/// </summary>
internal static class SpeltOut
{
    private const int Shortest = 3;
    private const int Longest = 8;

    /// <summary>Small words may stand between those whose letters are taken: and, of the.</summary>
    private const int MostBetween = 3;

    public static IEnumerable<OrganisationFact> In(Draft draft, List<OrganisationFact> facts)
    {
        if (draft.Lexicon.Names.Order == "unspaced" || !facts.Exists(IsAcronym)) return facts;
        foreach (var acronym in facts.FindAll(IsAcronym))
        {
            if (!draft.TitledAcronyms.Contains(Fold.Text(acronym.Name)) && WordsOf(draft, acronym.Name) is (var text, var first, var last)) Tell(draft, facts, acronym, text, first, last);
        }
        return facts;
    }

    /// <summary>A body in full stands in the place of its acronym, and of what was found of its name.</summary>
    private static void Tell(Draft draft, List<OrganisationFact> facts, OrganisationFact acronym, NameText text, int first, int last)
    {
        var span = text.SpanOf(first, last);
        var parts = facts.FindAll(fact => fact != acronym && fact.Id is null && fact.Span.Overlaps(span));
        if (parts.Exists(part => part.Span.Length > span.Length) || (acronym.Id is null && parts.Exists(part => part.Span == span)))
        {
            facts.Remove(acronym);
            return;
        }
        facts.RemoveAll(parts.Contains);
        var head = parts.Find(part => part.Span.Start == span.Start);
        var name = acronym.Id is not null ? acronym.Name : head is null ? draft.TextOf(span) : head.Name + text.Scan.Text[head.Span.End..span.End];
        facts[facts.IndexOf(acronym)] = acronym with { Span = span, Name = name, Country = acronym.Country ?? head?.Country };
        draft.Take(span);
    }

    private static bool IsAcronym(OrganisationFact fact) => fact.Name.Length is >= Shortest and <= Longest && fact.Name.All(char.IsUpper);

    /// <summary>The words whose first letters are those of an acronym: before its brackets, or else as a name of capitals anywhere.</summary>
    private static (NameText Text, int First, int Last)? WordsOf(Draft draft, string acronym)
    {
        foreach (var scan in draft.Own)
        {
            if (scan.Text.IndexOf(acronym[0]) < 0) continue;
            var text = draft.NamesIn(scan);
            for (var first = 0; first < text.Count; first++)
            {
                if (!text.IsCapital(first) || text.IsAcronym(first) || End(text, first, acronym) is not { } last) continue;
                if (StandsBefore(text, last, acronym) || (text.Grammar.HasCapitalTails && IsName(text, first, last))) return (text, first, last);
            }
        }
        return null;
    }

    private static int? End(NameText text, int first, string acronym)
    {
        var (letter, between, last) = (0, 0, -1);
        for (var at = first; at < text.Count && letter < acronym.Length; at++)
        {
            if (at > first && !text.IsAdjoining(at) && !(text.GapBefore(at) is ", " && letter > 0)) return null;
            if (char.ToUpperInvariant(text.Scan.Text[text[at].Start]) == acronym[letter] && !(text.IsJoint(at) && !text.IsCapital(at) && at + 1 < text.Count && char.ToUpperInvariant(text.Scan.Text[text[at + 1].Start]) == acronym[letter]))
            {
                (letter, between, last) = (letter + 1, 0, at);
                continue;
            }
            if (text.IsCapital(at) || (!text.IsJoint(at) && !text.Scan.IsMark(text[at])) || ++between > MostBetween) return null;
        }
        return letter == acronym.Length ? last : null;
    }

    private static bool StandsBefore(NameText text, int last, string acronym) =>
        text.Scan.Text.AsSpan(text[last].End).TrimStart(' ') is ['(', .. var rest] && rest.TrimStart("\"„“«").StartsWith(acronym, StringComparison.Ordinal);

    private static bool IsName(NameText text, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (!text.IsCapital(at) && !text.IsJoint(at) && !text.Scan.IsMark(text[at])) return false;
        }
        return text.Scan.Sentence.Number > 0 && (last + 1 >= text.Count || !text.IsAdjoining(last + 1) || !text.IsCapital(last + 1));
    }
}
