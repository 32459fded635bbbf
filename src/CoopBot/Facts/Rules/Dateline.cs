using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>"АСТАНА, 3 марта –", "Washington:", 【ワシントン共同】: the city that an agency writes from, which need not be where anything happened.</summary>
internal static class Dateline
{
    /// <summary>In letters, from the city to the sign after which the news begins.</summary>
    private const int Longest = 60;

    /// <summary>A dateline stands at the head of an article.</summary>
    private const int LastSentence = 2;

    private const int ShortestInCapitals = 4;

    public static bool Holds(Scan scan, Hit<Place> hit)
    {
        if (scan.Sentence.Number > LastSentence || hit.Start > 1) return false;
        if (hit.Start == 1) return scan.Text[0] == '【';
        var after = scan.Text.AsSpan(hit.End);
        if (after.Length == 0) return false;
        if (after[0] is ':' or '/' or '.' or '：') return true;
        if (after.Length < 2) return false;
        if (after[0] == ' ' && after[1] is '–' or '—' or '-' or '/' or '(' or ':') return true;
        return after[0] == ',' || after[0] == ' ' && after[1] == '[' ? Opens(after) : IsInCapitals(scan, hit, after);
    }

    /// <summary>"АСТАНА, 3 марта –": the day an agency wrote, on which nothing else need have happened.</summary>
    public static bool HoldsDay(Scan scan, int start, int end)
    {
        if (scan.Sentence.Number > LastSentence || start > Longest || !IsClosed(scan.Text.AsSpan(end))) return false;
        foreach (var hit in scan.Places)
        {
            if (hit.Start > 1) return false;
            if (hit.End <= start && Holds(scan, hit)) return true;
        }
        return false;
    }

    /// <summary>What parts a dateline from the news: "3 марта. Агентство", "Aug. 28 (Agency)", "22 авг – Агентство".</summary>
    private static bool IsClosed(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart(' ');
        return rest.IsEmpty || rest[0] is '.' or '–' or '—' or '-' or '/' or '(' or '[' or ':';
    }

    /// <summary>"Ташкент, 12 июня. Агентство –": a dash, a colon or a stroke follows within a few words.</summary>
    private static bool Opens(ReadOnlySpan<char> after)
    {
        var head = after[..Math.Min(Longest, after.Length)];
        return head.IndexOf(" –") >= 0 || head.IndexOf(" —") >= 0 || head.IndexOf(" - ") >= 0 || head.IndexOf(" /") >= 0 || head.IndexOf(" (") >= 0 || head.IndexOf(':') >= 0;
    }

    /// <summary>"ISLAMABAD Pakistan and Turkey": the city alone is in capitals.</summary>
    private static bool IsInCapitals(Scan scan, Hit<Place> hit, ReadOnlySpan<char> after)
    {
        if (hit.Length < ShortestInCapitals) return false;
        foreach (var letter in scan.Text.AsSpan(hit.Start, hit.Length))
        {
            if (!char.IsUpper(letter) && letter is not (' ' or '-')) return false;
        }
        return after[..Math.Min(Longest, after.Length)].ContainsAnyInRange('a', 'z') || after[..Math.Min(Longest, after.Length)].ContainsAnyInRange('а', 'я');
    }
}
