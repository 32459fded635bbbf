using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>A place inside a short name in quotation marks is no place of the news: «Манчестер Сити», the hotel «Астана».</summary>
internal static class QuotedTitles
{
    private const string Dashes = "–—";
    private const int LongestTitle = 40;
    private const int MostWords = 4;

    public static bool Holds(Scan scan, NameGrammar grammar, Hit<Place> hit) => Holds(scan, grammar, scan.SpanOf(hit));

    public static bool Holds(Scan scan, NameGrammar grammar, Model.Span hit)
    {
        if (grammar.Order == "unspaced") return false;
        var before = scan.Text.AsSpan(Math.Max(0, hit.Start - LongestTitle), Math.Min(hit.Start, LongestTitle));
        var after = scan.Text.AsSpan(hit.End, Math.Min(scan.Text.Length - hit.End, LongestTitle));
        var open = before.LastIndexOfAny(QuoteMarks.Openings);
        var close = after.IndexOfAny(QuoteMarks.Closings);
        // Marks of one form open and close in turn.
        if (open < 0 || close < 0 || (before[open] == '"' && scan.Text.AsSpan(0, hit.Start).Count('"') % 2 == 0)) return false;
        var left = before[(open + 1)..];
        var right = after[..close];
        return left.IndexOfAny(QuoteMarks.Closings) < 0 && right.IndexOfAny(QuoteMarks.Openings) < 0 && left.IndexOfAny(",.;:!?") < 0 && right.IndexOfAny(",.;:!?") < 0
            && left.Count(' ') + right.Count(' ') < MostWords && !StartsSmall(left) && !IsRoute(left, right) && !IsBesidePlace(scan, hit);
    }

    /// <summary>"The railway «Мазари-Шариф — Кабул»": a name that is made of the places along a way names them.</summary>
    private static bool IsRoute(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        (left.TrimEnd() is [.., var before] && Dashes.Contains(before)) || (right.TrimStart() is [var after, ..] && Dashes.Contains(after)) || left.EndsWith(" - ") || right.StartsWith(" - ");

    /// <summary>"Toshkent-Buxoro-Xiva": so does one with hyphens.</summary>
    private static bool IsBesidePlace(Scan scan, Model.Span hit) =>
        (hit.End < scan.Text.Length && scan.Text[hit.End] == '-' && scan.Places.StartAt(hit.End + 1)) || (hit.Start > 0 && scan.Text[hit.Start - 1] == '-' && scan.Places.EndAt(hit.Start - 1));

    private static bool StartsSmall(ReadOnlySpan<char> text) => text.Length > 0 && char.IsLower(text[0]);
}
