using System.Buffers;
using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts;

/// <summary>Speech that no quotation marks show: "Біз зауыт саламыз, – деді министр", and words below a line that says whose they are.</summary>
internal static class BareSpeech
{
    private const string Dashes = "-–—";

    /// <summary>In letters: "Name Surname, deputy minister of this and that of the country:".</summary>
    private const int LongestLine = 160;
    private const int MostNames = 4;
    private static readonly SearchValues<char> Closings = SearchValues.Create("»”\"“」’");
    private static readonly SearchValues<char> Openings = SearchValues.Create("«„“\"「–—-");

    /// <summary>Where the words end that the sentence begins with; -1 where it quotes nobody so.</summary>
    public static int EndIn(Scan scan)
    {
        foreach (var said in scan.Cues)
        {
            if (said.Value != Cue.Said) continue;
            var spoken = scan.Text.AsSpan(0, VerbStart(scan, said.Start)).TrimEnd();
            if (spoken.Length < 3 || !Dashes.Contains(spoken[^1]) || spoken[^2] != ' ') continue;
            spoken = spoken[..^1].TrimEnd();
            if (spoken.Length < 3 || spoken[^1] is not (',' or '?' or '!' or '…')) continue;
            if (spoken[^1] == ',') spoken = spoken[..^1].TrimEnd();
            return Openings.Contains(scan.Text[0]) || Closings.Contains(spoken[^1]) ? -1 : spoken.Length;
        }
        return -1;
    }

    /// <summary>Where the verb of speech begins with the "that" before it: деп мәлімдеді, deb ta'kidladi.</summary>
    public static int VerbStart(Scan scan, int said)
    {
        foreach (var that in scan.Cues)
        {
            if (that.Value == Cue.That && that.End < said && said - that.End == 1) return that.Start;
        }
        return said;
    }

    /// <summary>The sentences of a paragraph that somebody says, given its first one: all of them below a line that announces him, or those up to the verb.</summary>
    public static (int From, int To) In(ImmutableArray<Scan> scans, int first)
    {
        var paragraph = scans[first].Sentence.Paragraph;
        if (paragraph <= 1) return (-1, -1);
        var end = first;
        while (end + 1 < scans.Length && scans[end + 1].Sentence.Paragraph == paragraph) end++;
        if (first > 1 && scans[first - 2].Sentence.Paragraph != scans[first - 1].Sentence.Paragraph && Announces(scans[first - 1])) return (first, end);
        var from = first;
        for (var at = first; at <= end; at++)
        {
            if (EndIn(scans[at]) >= 0) return (from, at);
            if (scans[at].Has(Cue.Said) || scans[at].Has(Cue.According)) from = at + 1;
        }
        return (-1, -1);
    }

    /// <summary>"Ерлан Серіков, ҚР Энергетика министрі:" above his words.</summary>
    public static bool Announces(Scan scan)
    {
        if (scan.Text is not [.., ':'] || scan.Text.Length > LongestLine || scan.Ranks.IsEmpty || scan.Has(Cue.Said)) return false;
        var comma = scan.Text.AsSpan().IndexOfAny(",–—");
        if (comma < 0 || scan.Ranks[0].Start < comma) return false;
        var names = 0;
        foreach (var word in scan.Tokens.Words)
        {
            if (word.Start >= comma) break;
            if (!char.IsUpper(scan.Text[word.Start]) || ++names > MostNames) return false;
        }
        return names > 1;
    }
}
