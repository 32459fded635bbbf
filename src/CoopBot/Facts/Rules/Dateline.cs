using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>"АСТАНА, 3 марта –", "Washington:", 【ワシントン共同】, ［モスクワ ７日］: the city that an agency writes from, which need not be where anything happened.</summary>
internal static class Dateline
{
    /// <summary>In letters, from the city to the sign after which the news begins.</summary>
    private const int Longest = 60;

    /// <summary>A dateline stands at the head of an article.</summary>
    private const int LastSentence = 2;

    private const int ShortestInCapitals = 4;

    private const string Openings = "【［[";
    private const string Closings = "】］]";

    /// <summary>In letters, from the head of the article to its day.</summary>
    private const int LongestCity = 40;

    public static bool Holds(Scan scan, Hit<Place> hit)
    {
        if (scan.Sentence.Number > LastSentence || hit.Start > 1) return false;
        if (hit.Start == 1) return Openings.Contains(scan.Text[0]);
        var after = scan.Text.AsSpan(hit.End);
        if (after.Length == 0) return false;
        if (after[0] is ':' or '/' or '.' or '：') return true;
        if (after.Length < 2) return false;
        if (after[0] == ' ' && after[1] is '–' or '—' or '-' or '/' or '(' or ':') return true;
        return after[0] == ',' || after[0] == ' ' && after[1] == '[' ? Opens(after) : IsCapitalCity(scan, hit, after);
    }

    /// <summary>"АСТАНА, 3 марта –", "КИЇВ. 1 грудня. Агентство.": the day on which it was written, which need not be the day of anything.</summary>
    public static bool HoldsDay(Scan scan, int start, int end)
    {
        if (scan.Sentence.Number > LastSentence || start > LongestCity) return false;
        if (Openings.Contains(scan.Text[0])) return scan.Text.AsSpan().IndexOfAny(Closings) >= end;
        var after = scan.Text.AsSpan(end).TrimStart();
        // "DUSHANBE, July 2, Agency --": a name of the agency may follow the day.
        if (after.Length > 0 && after[0] is not ('.' or '–' or '—' or '-' or '/' or '(' or ':' or '[') && !(after[0] == ',' && Opens(after))) return false;
        var city = scan.Text.AsSpan(0, start).TrimEnd();
        // The full stop after the city may have made a sentence of it.
        if (city.IsEmpty) return after.Length <= 1;
        if (city[^1] is not (',' or '.')) return false;
        foreach (var hit in scan.Places)
        {
            if (hit.Start == 0 && hit.End == city.Length - 1) return true;
        }
        return city.Length > ShortestInCapitals && IsInCapitals(city[..^1]);
    }

    /// <summary>"Ташкент, 12 июня. Агентство –": a dash, a colon or a stroke follows within a few words.</summary>
    private static bool Opens(ReadOnlySpan<char> after)
    {
        var head = after[..Math.Min(Longest, after.Length)];
        return head.IndexOf(" –") >= 0 || head.IndexOf(" —") >= 0 || head.IndexOf(" - ") >= 0 || head.IndexOf(" -- ") >= 0 || head.IndexOf(" /") >= 0 || head.IndexOf(" (") >= 0 || head.IndexOf(':') >= 0;
    }

    /// <summary>"ISLAMABAD Pakistan and Turkey": the city alone is in capitals.</summary>
    private static bool IsCapitalCity(Scan scan, Hit<Place> hit, ReadOnlySpan<char> after)
    {
        if (hit.Length < ShortestInCapitals) return false;
        if (!IsInCapitals(scan.Text.AsSpan(hit.Start, hit.Length))) return false;
        return after[..Math.Min(Longest, after.Length)].ContainsAnyInRange('a', 'z') || after[..Math.Min(Longest, after.Length)].ContainsAnyInRange('а', 'я');
    }

    private static bool IsInCapitals(ReadOnlySpan<char> city)
    {
        foreach (var letter in city)
        {
            if (!char.IsUpper(letter) && letter is not (' ' or '-')) return false;
        }
        return true;
    }
}
