using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Places in a row that share one word: "в городах Канибадам, Исфара и Пенджикент", "Bog'ot, Xonqa va Gurlan tumanlarida", "in Panj and Vose districts".</summary>
internal static class ListedPlaces
{
    /// <summary>The gender of heads that stand before several names.</summary>
    public const string Many = "c";

    private const int MostWords = 2;

    /// <summary>All of the names behind their head.</summary>
    public static IEnumerable<FoundName> After(NameText text, Hit<NameHead> head)
    {
        if (text.WordsOf(head) is not var (_, last)) yield break;
        for (var at = last + 1; at < text.Count && IsNamed(text, at);)
        {
            var end = at;
            while (end + 1 < text.Count && end - at + 1 < MostWords && text.IsAdjoining(end + 1) && IsNamed(text, end + 1)) end++;
            yield return new FoundName(text.Between(at, end), text.SpanOf(at, end));
            at = end + 1;
            if (at >= text.Count || text.GapBefore(at) is ", ") continue;
            if (text.GapBefore(at) is not " " || !text.IsJoint(at)) yield break;
            at++;
        }
    }

    /// <summary>The names before the one that the head, said once for all, stands with.</summary>
    public static IEnumerable<FoundName> Before(NameText text, NameHead head, int start, int first)
    {
        if (!IsMany(text, first)) yield break;
        var at = first;
        while (at > 0 && text[at].Start > start) at--;
        while (at > 0)
        {
            if (text.GapBefore(at) is ", ") at--;
            else if (at > 1 && text.GapBefore(at) is " " && text.IsJoint(at - 1)) at -= 2;
            else yield break;
            if (!BuiltPlaces.IsNamed(text, at)) yield break;
            var last = at;
            while (at > 0 && last - at + 1 < MostWords && text.IsAdjoining(at) && BuiltPlaces.IsNamed(text, at - 1)) at--;
            yield return new FoundName($"{text.Between(at, last)} {head.Name}", text.SpanOf(at, last));
        }
    }

    /// <summary>"Tumanlarida"; in English "districts" itself.</summary>
    private static bool IsMany(NameText text, int head) =>
        text.Grammar.Order == "inside" ? text[head].Folded.EndsWith('s') : text.Grammar.Order == "last" && text.Grammar.Plurals.Values.Any(endings => endings.Any(ending => text[head].Folded.Contains(ending, StringComparison.Ordinal)));

    private static bool IsNamed(NameText text, int at) => BuiltPlaces.IsNamed(text, at) && !text.IsAcronym(at) && (text.Grammar.Order == "inside" || !text.IsGiven(at));
}
