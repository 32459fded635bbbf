using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Names in quotation marks of those who play, sign or have a head: «Металіст» зіграв унічию з «Шахтарем», «Тёплый дом» подписал меморандум, the director of «X».</summary>
internal static class QuotedSides
{
    private const int MostWords = 5;
    private const int MostOfTeam = 2;

    public static IEnumerable<FoundName> In(NameText text) => text.Grammar.Order is "unspaced" || text.Scan.Text.AsSpan().IndexOfAny(QuoteMarks.Openings) < 0 ? [] : All(text);

    private static IEnumerable<FoundName> All(NameText text)
    {
        var sentence = text.Scan.Text;
        var isContest = text.Grammar.Contests.FindAll(text.Scan.Tokens).Any();
        for (var first = 0; first < text.Count; first++)
        {
            if (text[first].Start == 0 || !QuoteMarks.Openings.Contains(sentence[text[first].Start - 1]) || !text.IsCapital(first)) continue;
            var last = first;
            while (last - first + 1 < MostWords && text.IsAdjoining(last + 1)) last++;
            if (text[last].End >= sentence.Length || !QuoteMarks.Closings.Contains(sentence[text[last].End])) continue;
            if (IsWork(text, first) || text.IsKnown(first) || text.IsStop(first) || text.CountryOver(first) is not null) continue;
            if ((isContest && last - first < MostOfTeam && !BeginsAsWork(text, last)) || Signs(text, last) || IsHeaded(text, first, last) || IsFirm(text, first, last)) yield return new FoundName(text.Between(first, last), text.SpanOf(first, last));
            first = last;
        }
    }

    private static bool Signs(NameText text, int last) =>
        text.Scan.Cues.HasAt(Cue.Signed, text[last].End + 2) || IsWithSigner(text, last);

    /// <summary>"«X» va Masdar bitim imzoladi": where the verb comes last, who signs with it stands between.</summary>
    private static bool IsWithSigner(NameText text, int last) =>
        text.Grammar.Order == "last" && last + 2 < text.Count && text.IsJoint(last + 1) && (text.IsKnown(last + 2) || text.IsHead(last + 2)) && text.Scan.Has(Cue.Signed);

    /// <summary>«Філіп Морріс Україна»: in a title only the first word would have a capital.</summary>
    private static bool IsFirm(NameText text, int first, int last)
    {
        if (last < first + 2 || text.IsLatin(first) || text.IsPlace(first)) return false;
        if (new[] { "m", "f", "n" }.Any(gender => Nominative.IsAdjective(text.Grammar, text[first], gender))) return false;
        return Enumerable.Range(first, last - first + 1).All(at => text.IsCapital(at) && text[at].Length > 2);
    }

    /// <summary>The director of «X», «X» директоры: who has a head is somebody.</summary>
    private static bool IsHeaded(NameText text, int first, int last) => text.Grammar.Order == "last"
        ? text.Scan.Ranks.StartAt(text[last].End + 2)
        : text.Grammar.Order == "first" && text.Scan.Ranks.EndAt(text[first].Start - 2);

    /// <summary>The word before names a thing that has a title of its own; in Kazakh and Uzbek the word after it.</summary>
    private static bool IsWork(NameText text, int first)
    {
        if (first > 0 && BeginsAsWork(text, first - 1)) return true;
        if (text.Grammar.Order != "last") return false;
        var next = first;
        while (next < text.Count && (next == first || text.IsAdjoining(next))) next++;
        return next < text.Count && BeginsAsWork(text, next);
    }

    /// <summary>A thing that has a title of its own: a film, a forum, a programme.</summary>
    public static bool BeginsAsWork(NameText text, int at) => text.BeginsAs(at, text.Grammar.Works);
}
