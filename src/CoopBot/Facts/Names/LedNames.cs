using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Foreign names in a Cyrillic text that somebody leads or that do what companies do: Orano төрағасы, глава Orano, Masdar-мен келісімге қол қойды.</summary>
internal static class LedNames
{
    private const int MostWords = 3;
    private const int Shortest = 3;

    /// <summary>-ның, -нинг, -мен: an ending behind a hyphen.</summary>
    private const int LongestEnding = 4;

    /// <summary>и, та, және.</summary>
    private const int LongestAnd = 5;

    /// <param name="found">The names that other ways have found in the sentence.</param>
    public static IEnumerable<FoundName> In(NameText text, IReadOnlyList<FoundName> found) =>
        text.Grammar.Order is "first" or "last" && text.Count > 1 && text.Scan.Text.AsSpan().ContainsAnyInRange('A', 'Z') && text.Scan.Text.AsSpan().ContainsAnyInRange('А', 'я') ? All(text, found) : [];

    private static List<FoundName> All(NameText text, IReadOnlyList<FoundName> found)
    {
        List<FoundName> own = [];
        List<(int First, int Last)> waiting = [];
        for (var at = 0; at < text.Count; at++)
        {
            // "Oracle и Sun Microsystems": in a list a name that people bear too may begin one.
            var isGiven = at + 1 < text.Count && text.GapBefore(at + 1) is " " && IsPart(text, at, isGiven: true) && IsPart(text, at + 1);
            if (!isGiven && !IsPart(text, at)) continue;
            var end = at;
            while (end + 1 < text.Count && end - at + 1 < MostWords && text.GapBefore(end + 1) is " " && IsPart(text, end + 1)) end++;
            if (text[end].End - text[at].Start >= Shortest && !IsAddress(text, at, end))
            {
                if (!isGiven && (IsLed(text, at, end) || Acts(text, at, end))) own.Add(new FoundName(text.Between(at, end), text.SpanOf(at, end)));
                else waiting.Add((at, end));
            }
            at = end;
        }
        if (waiting.Count == 0) return own;
        var named = WordsOf(text, [.. found, .. own]);
        // From both ends, for each may be the one that makes its neighbour a name: "Space Lab, Pnode және King Saud University".
        foreach (var (first, last) in waiting) if (IsListed(text, first, last, named)) Take(first, last);
        foreach (var (first, last) in Enumerable.Reverse(waiting)) if (!named.Contains(first) && IsListed(text, first, last, named)) Take(first, last);
        return own;

        void Take(int first, int last)
        {
            own.Add(new FoundName(text.Between(first, last), text.SpanOf(first, last)));
            named.UnionWith(Enumerable.Range(first, last - first + 1));
        }
    }

    /// <summary>The Latin words of the names found so far, and of the organisations known.</summary>
    private static HashSet<int> WordsOf(NameText text, IReadOnlyList<FoundName> found)
    {
        HashSet<int> words = [];
        for (var at = 0; at < text.Count; at++)
        {
            if (text.IsLatin(at) && (text.IsKnown(at) || found.Any(name => name.Span.Start <= text[at].Start && text[at].End <= name.Span.End))) words.Add(at);
        }
        return words;
    }

    private static bool IsLed(NameText text, int first, int last)
    {
        if (text.Grammar.Order == "first") return first > 0 && text.GapBefore(first) is " " && text.IsOffice(first - 1) && !text.IsLatin(first - 1);
        var next = Next(text, last);
        return next < text.Count && text.GapBefore(next) is " " && text.IsOffice(next) && !text.IsLatin(next);
    }

    /// <summary>"Masdar Навоийда станция қуради", "Masdar-мен келісімге қол қойды", "контракт с Masdar": at the head of the sentence, with an ending or a word for with, beside a deed.</summary>
    private static bool Acts(NameText text, int first, int last)
    {
        if (!HasDeed(text.Scan)) return false;
        if (text.Grammar.Order == "first") return first > 0 && text.GapBefore(first) is " " && text.Grammar.Toward.Contains(text[first - 1].Folded);
        if (text.Scan.Sentence.Number == 0) return false;
        var next = Next(text, last);
        if (next >= text.Count || text.GapBefore(next) is not " " || text.IsHead(next) || QuotedSides.BeginsAsWork(text, next)) return false;
        if (next > last + 1) return true;
        return first == 0 && !char.IsDigit(text.Scan.Text[text[next].Start]) && !text.Grammar.Things.FindAll(text.Scan.Tokens).StartAt(text[next].Start);
    }

    /// <summary>"Компаний Oracle и Sun Microsystems", "Orano, Urenco": beside a name that keeps its own letters too.</summary>
    private static bool IsListed(NameText text, int first, int last, HashSet<int> named)
    {
        var before = first - 1;
        if (before > 0 && text.GapBefore(first) is " " && text.IsJoint(before) && IsAnd(text, before)) before--;
        else if (before < 0 || text.GapBefore(first) is not ", ") before = -1;
        if (before >= 0 && named.Contains(before)) return true;
        var next = last + 1;
        if (next + 1 < text.Count && text.GapBefore(next) is " " && text.GapBefore(next + 1) is " " && IsAnd(text, next)) next++;
        else if (next >= text.Count || text.GapBefore(next) is not ", ") return false;
        return named.Contains(next);
    }

    private static bool IsAnd(NameText text, int at) => text[at].Length <= LongestAnd && text.Scan.IsMark(text[at]) && !text.Grammar.Within.Contains(text[at].Folded);

    private static bool HasDeed(Scan scan)
    {
        foreach (var cue in scan.Cues)
        {
            if (cue.Value is Cue.Signed or Cue.Builds or "event.investment" or "event.memorandum" or "event.agreement_signed") return true;
        }
        return false;
    }

    /// <summary>The word after a name and its ending.</summary>
    private static int Next(NameText text, int last) =>
        last + 1 < text.Count && text.GapBefore(last + 1) is "-" && text[last + 1].Length <= LongestEnding && !text.IsLatin(last + 1) ? last + 2 : last + 1;

    /// <summary>baq.kz, YouTube.</summary>
    private static bool IsAddress(NameText text, int first, int last) =>
        (first > 0 && text.GapBefore(first) is ".") || (last + 1 < text.Count && text.GapBefore(last + 1) is ".");

    private static bool IsPart(NameText text, int at, bool isGiven = false) =>
        text.IsLatin(at) && text.IsCapital(at) && !text.IsKnown(at) && !text.IsOffice(at) && !text.IsStop(at) && !text.IsHead(at) && text.IsGiven(at) == isGiven && text.CountryOver(at) is null && !text.IsPlace(at);
}
