using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>Where a sentence pauses between two words: commas, dashes, a stop within a title, the blank of two Japanese headlines.</summary>
internal static class Pauses
{
    /// <summary>In letters; from the end of such a clause to the verb.</summary>
    private const int BehindReach = 30;
    private const int BehindReachOfLast = 80;

    /// <summary>In letters; an initial is shorter.</summary>
    private const int LeastBeforeStop = 3;

    /// <summary>What a phrase that is no clause ends on: particles, days, brackets.</summary>
    private const string NoVerbs = "はがにでとをもへばの日月年者側」)）";

    /// <summary>Written without blanks, a pause behind a particle parts no clauses: 「協議について、外務省は…」, and one behind a verb does: 「会談し、…」.</summary>
    public static bool HasVerbBefore(string text, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (IsGap(text, at) || (text[at] == '、' && !NoVerbs.Contains(text[at - 1]))) return true;
        }
        return false;
    }

    /// <summary>Whether two Japanese headlines stand on either side.</summary>
    public static bool HasGap(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsGap(text, at)) return true;
        }
        return false;
    }

    /// <summary>A blank between Japanese signs parts two headlines.</summary>
    private static bool IsGap(string text, int at) =>
        text[at] is ' ' or '　' && at > 0 && at + 1 < text.Length && Script.IsUnspaced(text[at - 1]) && Script.IsUnspaced(text[at + 1]);

    /// <summary>One clause, or broken by a clause of its own only: "визит в Рим, приглашение на который передал министр, запланирован"; in ", которые, как ожидается" another one begins.</summary>
    public static bool IsUnbroken(ReadOnlySpan<char> text, bool isVerbLast) =>
        !HasBreak(text) || (!HasBreak(text, ";:、") && text.Count(',') == 2 && text.Length - text.LastIndexOf(',') <= (isVerbLast ? BehindReachOfLast : BehindReach) && text[(text.IndexOf(',') + 1)..text.LastIndexOf(',')].Trim().Contains(' '));

    /// <summary>The dash of "Украина–ЕС" parts no clauses.</summary>
    public static bool HasBreak(ReadOnlySpan<char> text, string marks = ",;:、") => text.IndexOfAny(marks) >= 0 || text.IndexOf(" –") >= 0 || text.IndexOf(" —") >= 0 || HasStop(text);

    /// <summary>A title of two sentences: "подписал соглашения на 600 млн. Инвесторы будут".</summary>
    private static bool HasStop(ReadOnlySpan<char> text) =>
        text.IndexOf(". ") is >= LeastBeforeStop and var stop && stop + 2 < text.Length && char.IsUpper(text[stop + 2]) && char.IsLetter(text[stop - LeastBeforeStop + 1]);
}
