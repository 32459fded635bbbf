using System.Buffers;
using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>A quotation of one paragraph: its stretches, one for each sentence it runs through.</summary>
internal sealed record Quotation(ImmutableArray<(Scan Scan, int Start, int End)> Parts)
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("«„“\"「");
    private const string Dashes = "-–—";

    /// <summary>Marks whose closing differs from their opening, so that one may stand inside another.</summary>
    private static readonly string[] Nested = ["«»", "「」"];

    /// <param name="isAnnounced">A line above the paragraph says whose words it is.</param>
    public static List<Quotation> In(ImmutableArray<Scan> paragraph, bool isAnnounced)
    {
        var found = new List<Quotation>();
        var isSpoken = isAnnounced || BeginsWithDash(paragraph[0]);
        if (!isSpoken) AddBare(paragraph, found);
        if (!isSpoken && !HasMark(paragraph)) return found;
        var parts = ImmutableArray.CreateBuilder<(Scan, int, int)>();
        // "- Będzie dobrze - powiedział X": a dash at the head of a paragraph opens a quotation as a mark does.
        var mark = isSpoken ? '-' : '\0';
        // «Саммит «Центральная Азия + Япония» прошёл»: a name quoted inside, where no mark is missing.
        var mayNest = Nested.Any(pair => Count(paragraph, pair[0]) is > 1 and var opened && opened == Count(paragraph, pair[1]));
        var inner = 0;
        foreach (var scan in paragraph)
        {
            var from = mark == '-' && parts.Count == 0 ? SkipDash(scan.Text) : 0;
            for (var at = from; at < scan.Text.Length; at++)
            {
                if (mark == '\0')
                {
                    var next = scan.Text.AsSpan(at).IndexOfAny(Opening);
                    if (next < 0) break;
                    at += next;
                    if (IsInch(scan.Text, at)) continue;
                    (mark, from) = (scan.Text[at], at + 1);
                }
                else if (mayNest && scan.Text[at] == mark && Nested.Any(pair => pair[0] == mark))
                {
                    inner++;
                }
                else if (Closes(mark, scan, at) && inner-- == 0)
                {
                    inner = 0;
                    parts.Add((scan, from, at));
                    found.Add(new Quotation(parts.ToImmutable()));
                    parts.Clear();
                    // Between dashes the speaker may be cut in: "- Tak - powiedział X. - Będzie dobrze."
                    mark = '\0';
                }
            }
            if (mark != '\0') parts.Add((scan, from, scan.Text.Length));
        }
        if (parts.Count > 0 && (isAnnounced || mark is not ('\0' or '-'))) found.Add(new Quotation(parts.ToImmutable()));
        return found;
    }

    private static void AddBare(ImmutableArray<Scan> paragraph, List<Quotation> found)
    {
        foreach (var scan in paragraph)
        {
            if (BareSpeech.EndIn(scan) is > 0 and var end) found.Add(new Quotation([(scan, 0, end)]));
        }
    }

    private static bool HasMark(ImmutableArray<Scan> paragraph)
    {
        foreach (var scan in paragraph)
        {
            if (scan.Text.AsSpan().ContainsAny(Opening)) return true;
        }
        return false;
    }

    private static bool Closes(char mark, Scan scan, int at)
    {
        var sign = scan.Text[at];
        return mark switch
        {
            '«' => sign == '»',
            '「' => sign == '」',
            '„' => sign is '”' or '“' or '"',
            '“' => sign is '”' or '"',
            '"' => sign is '"' or '”',
            _ => Dashes.Contains(sign) && at > 0 && scan.Text[at - 1] == ' ' && IsSpeechNext(scan, at + 1),
        };
    }

    private static int Count(ImmutableArray<Scan> paragraph, char sign)
    {
        var count = 0;
        foreach (var scan in paragraph) count += scan.Text.AsSpan().Count(sign);
        return count;
    }

    private static bool IsSpeechNext(Scan scan, int place)
    {
        foreach (var said in scan.Cues)
        {
            if (said.Value == Cue.Said && BareSpeech.VerbStart(scan, said.Start) - place is 0 or 1) return true;
        }
        return false;
    }

    private static bool BeginsWithDash(Scan scan) => scan.Text.Length > 2 && Dashes.Contains(scan.Text[0]) && scan.Text[1] == ' ';

    private static int SkipDash(string text) => text.Length > 2 && Dashes.Contains(text[0]) ? 2 : 0;

    /// <summary>A straight mark after a letter or number closes or measures; it opens nothing.</summary>
    private static bool IsInch(string text, int at) => text[at] == '"' && at > 0 && char.IsLetterOrDigit(text[at - 1]);
}
