using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>
/// Acronyms that are somebody, though nobody has listed them: they say or do something ("SEPLA poinformowała"), stand after a word
/// for who does it or after a nationality ("przez ANPAC", "chińska SPIC"), or beside one that does ("ANPAC i ANPAV").
/// </summary>
internal static class ActingAcronyms
{
    private const int Shortest = 3;
    private const int Longest = 7;
    private const int MostBetween = 3;
    private const int LongestPlain = 7;

    public static IEnumerable<FoundName> In(NameText text)
    {
        if (text.Grammar.IsVerbLast) return [];
        List<int>? all = null;
        for (var at = 0; at < text.Count; at++)
        {
            if (text.IsAcronym(at)) (all ??= []).Add(at);
        }
        // In a line of capitals every word would be one.
        if (all is null || all.Count * 3 > text.Count || (text.Grammar.Order == "inside" && text.Scan.Sentence.Number == 0)) return [];
        var acts = text.Scan.Cues.Where(hit => hit.Value is Cue.Said or Cue.Signed).Select(hit => hit.Start).Concat(text.Grammar.Acting.FindAll(text.Scan.Tokens).Select(hit => hit.Start)).ToHashSet();
        var bodies = text.Grammar.Bodies.FindAll(text.Scan.Tokens);
        var things = text.Grammar.Things.FindAll(text.Scan.Tokens).Select(hit => (hit.Start, hit.End)).Concat(text.Grammar.PlacesBefore.FindAll(text.Scan.Tokens).Select(hit => (hit.Start, hit.End))).ToList();
        var candidates = all.Where(at => IsCandidate(text, at) && !things.Exists(thing => text[at].Start - thing.End == 1 || thing.Start - text[at].End == 1)).ToList();
        var found = candidates.Where(at => IsSomebody(text, at) || Acts(text, at, acts) || IsNamedByWhoDoes(text, at, bodies)).ToHashSet();
        foreach (var at in candidates) if (IsBeside(text, at, found)) found.Add(at);
        foreach (var at in Enumerable.Reverse(candidates)) if (IsBeside(text, at, found)) found.Add(at);
        return found.Order().Select(at => new FoundName(text.Between(at, at), text.SpanOf(at, at)));
    }

    private static bool IsCandidate(NameText text, int at) =>
        text[at].Length is >= Shortest and <= Longest && !text.IsKnown(at) && text.CountryOver(at) is null && !text.IsStop(at) && !text.IsHead(at) && !text.IsOffice(at) && !text.IsGiven(at) && !text.IsThing(at)
        && text[at].Folded.Any(char.IsLetter) && !(at + 1 < text.Count && text.GapBefore(at + 1) is "-" && char.IsDigit(text[at + 1].Folded[0]));

    /// <summary>Where every proper name has its capitals, an unknown acronym in plain words is a body more often than not.</summary>
    private static bool IsSomebody(NameText text, int at)
    {
        if (!text.Grammar.HasCapitalTails || text[at].Length > LongestPlain || text.Scan.Sentence.Number == 0 || !text.Scan.Text.AsSpan(text[at].Start, text[at].Length).ContainsAnyExcept("IVXLCDM")) return false;
        var before = at == 0 ? "" : text.GapBefore(at);
        var after = at + 1 < text.Count ? text.GapBefore(at + 1) : text.Scan.Text.AsSpan(text[at].End);
        return before is " " && after.TrimEnd() is "" or "," or "." or "-" && !after.StartsWith(" -")
            && !(after is " " or "-" && (text.IsCapital(at + 1) || char.IsDigit(text[at + 1].Folded[0])))
            && !(text.IsAdjoining(at) && ((text.IsCapital(at - 1) && text.CountryOver(at - 1) is null) || char.IsDigit(text[at - 1].Folded[0])));
    }

    private static bool Acts(NameText text, int at, HashSet<int> acts) => text.IsAdjoining(at + 1) && acts.Contains(text[at + 1].Start);

    private static bool IsNamedByWhoDoes(NameText text, int at, IReadOnlyList<Hit<string>> bodies) =>
        at > 0 && text.IsAdjoining(at) && text.GapBefore(at) is " " && !IsBeforeName(text, at)
        && (bodies.Any(body => IsOfBody(text, body, at)) || text.Grammar.Agents.Contains(text[at - 1].Folded) || (text.Grammar.Order == "first" && text.IsLatin(at) && text.CountryOver(at - 1) is not null && !text.IsCapital(at - 1)));

    /// <summary>The centre CENIPA, the peacekeeping forces MONUSCO: an adjective or a genitive may stand between.</summary>
    private static bool IsOfBody(NameText text, Hit<string> body, int at)
    {
        if (body.End > text[at].Start || text.WordsOf(body) is not var (_, last) || at - last > MostBetween) return false;
        for (var between = last + 1; between < at; between++)
        {
            if (text.Grammar.Order == "inside" || text.IsCapital(between) || !text.IsAdjoining(between) || text.Scan.IsMark(text[between]) || text.IsJoint(between)) return false;
        }
        return true;
    }

    /// <summary>Part of a longer name, or of what its own word is for: CNN International.</summary>
    private static bool IsBeforeName(NameText text, int at) => at + 1 < text.Count && text.IsAdjoining(at + 1) && text.IsCapital(at + 1);

    private static bool IsBeside(NameText text, int at, HashSet<int> found) =>
        found.Any(other => Math.Abs(other - at) is 1 or 2 && IsList(text, Math.Min(at, other), Math.Max(at, other)));

    private static bool IsList(NameText text, int first, int second) => second - first == 1
        ? text.GapBefore(second) is ", "
        : text.IsAdjoining(first + 1) && text.IsAdjoining(second) && text.Scan.IsMark(text[first + 1]) && text[first + 1].Length <= 3;
}
