using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>The words about figures and days in a sentence, by where they begin.</summary>
internal sealed class NumberScan
{
    /// <summary>How far words are looked for behind figures that they follow without a blank.</summary>
    private const int Reach = 40;

    private readonly Lexicon lexicon;
    private readonly ImmutableArray<Hit<string>> hits;

    /// <summary>For each place of the text the number of the first hit there, counted from 1; none where the sentence has no hits.</summary>
    private readonly ushort[] firsts = [];
    private Dictionary<int, ImmutableArray<Hit<string>>>? behindFigures;

    public NumberScan(Scan scan, Lexicon lexicon, NumberWords words)
    {
        this.lexicon = lexicon;
        Scan = scan;
        Words = words;
        (Text, Folded) = (scan.Text, scan.Tokens.Folded);
        HasFigures = Folded.AsSpan().ContainsAnyInRange('0', '9');
        hits = lexicon.Numbers.FindAll(scan.Tokens);
        if (hits.Length == 0) return;
        firsts = new ushort[scan.Text.Length];
        for (var at = hits.Length - 1; at >= 0; at--) firsts[hits[at].Start] = (ushort)(at + 1);
    }

    public Scan Scan { get; }

    public NumberWords Words { get; }

    /// <summary>The amounts of the sentence, read once for money and quantities.</summary>
    public ImmutableArray<Amount> Amounts => field.IsDefault ? field = HasFigures || hits.Length > 0 || Words.IsJoint ? AmountReader.In(this) : [] : field;

    /// <summary>Without figures a sentence tells no date but those from the day of publication.</summary>
    public bool HasFigures { get; }

    public string Text { get; }

    public string Folded { get; }

    /// <summary>In the order they begin, the longer first.</summary>
    public ImmutableArray<Hit<string>> All => behindFigures is null ? hits : [.. hits.Concat(behindFigures.Values.SelectMany(same => same)).OrderBy(hit => hit.Start).ThenByDescending(hit => hit.Length)];

    /// <summary>The longest word of this kind that begins here.</summary>
    public Hit<string>? At(int start, string prefix)
    {
        // The longer stand before the shorter.
        foreach (var hit in HitsAt(start))
        {
            if (hit.Value.StartsWith(prefix, StringComparison.Ordinal)) return hit;
        }
        return null;
    }

    public ImmutableArray<Hit<string>> HitsAt(int start)
    {
        if (start < firsts.Length && firsts[start] is > 0 and var number) return SameAs(number - 1);
        // "5bn" and "900MW" are one word of the sentence: what follows the figures is looked up by itself.
        if (start == 0 || start >= Text.Length || !char.IsAsciiDigit(Folded[start - 1]) || !char.IsLetter(Folded[start]) || Script.IsUnspaced(Folded[start])) return [];
        behindFigures ??= [];
        if (behindFigures.TryGetValue(start, out var known)) return known;
        var rest = Tokens.Of(Text.Substring(start, Math.Min(Reach, Text.Length - start)));
        return behindFigures[start] = [.. lexicon.Numbers.FindAll(rest).Where(hit => hit.Start == 0).Select(hit => hit with { Start = start })];
    }

    /// <summary>The next place from here on where a figure stands, or a word may begin that was found.</summary>
    public int NextOf(int start)
    {
        if (start >= Folded.Length || char.IsAsciiDigit(Folded[start - 1])) return start;
        var rest = Folded.AsSpan(start);
        var figure = Words.IsJoint ? JapaneseFigures.FirstIn(rest) : rest.IndexOfAnyInRange('0', '9');
        var end = figure < 0 ? Folded.Length : start + figure;
        var word = firsts.Length == 0 ? -1 : firsts.AsSpan(start, end - start).IndexOfAnyExcept((ushort)0);
        return word < 0 ? end : start + word;
    }

    /// <summary>True for "several", "kilka" right before.</summary>
    public bool IsVague(int start) => Ends(NumberCue.Vague, start - 1) || Ends(NumberCue.Vague, start);

    /// <summary>True for four bare figures after "in", "since".</summary>
    public bool IsYear(int start, int end) => end - start == 4 && Ends(NumberCue.InYear, start - 1);

    /// <summary>Over the full stop of an abbreviation and one blank or stroke: "млн. долларов", "300-million".</summary>
    public int Skip(int end)
    {
        if (end + 1 < Text.Length && Folded[end] == '.' && Folded[end + 1] == ' ' && end > 0 && char.IsLetter(Folded[end - 1])) end++;
        return end < Text.Length && Folded[end] is ' ' or '-' ? end + 1 : end;
    }

    /// <summary>True where exactly this stretch is a word of this kind.</summary>
    public bool Is(string cue, int start, int end)
    {
        foreach (var hit in HitsAt(start))
        {
            if (hit.End == end && hit.Value == cue) return true;
        }
        return false;
    }

    private bool Ends(string cue, int end)
    {
        foreach (var hit in hits)
        {
            if (hit.End == end && hit.Value == cue) return true;
        }
        return false;
    }

    private ImmutableArray<Hit<string>> SameAs(int first)
    {
        var end = first + 1;
        while (end < hits.Length && hits[end].Start == hits[first].Start) end++;
        return hits.Slice(first, end - first);
    }
}
