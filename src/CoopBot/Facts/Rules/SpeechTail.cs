using System.Buffers;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>What the reporter adds to somebody's words: "…", powiedział minister po spotkaniu z premierem Japonii.</summary>
internal static class SpeechTail
{
    private const string Closings = "”\"»“–—-";
    private static readonly SearchValues<char> Openings = SearchValues.Create("„“\"«–—");

    /// <summary>Where it stands, from the verb of speech to the next words that are spoken; empty where nothing is added.</summary>
    public static (int Start, int End) In(Scan scan)
    {
        foreach (var said in scan.CuesOf(Cue.Said))
        {
            var before = scan.Text.AsSpan(0, BareSpeech.VerbStart(scan, said.Start)).TrimEnd(" ,");
            if (before.IsEmpty || !Closings.Contains(before[^1])) continue;
            var length = scan.Text.AsSpan(said.End).IndexOfAny(Openings);
            return (said.End, length < 0 ? scan.Text.Length : said.End + length);
        }
        return default;
    }
}
