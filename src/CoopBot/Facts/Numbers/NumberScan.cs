using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>The words about figures and days in a sentence, by where they begin.</summary>
internal sealed class NumberScan
{
    /// <summary>How far words are looked for behind figures that they follow without a blank.</summary>
    private const int Reach = 40;

    private readonly Lexicon lexicon;
    private readonly Dictionary<int, List<Hit<string>>> hits = [];
    private readonly HashSet<int> endsOfVague = [];
    private readonly HashSet<int> endsOfInYear = [];

    public NumberScan(Scan scan, Lexicon lexicon, NumberWords words)
    {
        this.lexicon = lexicon;
        Scan = scan;
        Words = words;
        foreach (var hit in lexicon.Numbers.FindAll(scan.Tokens))
        {
            (hits.TryGetValue(hit.Start, out var same) ? same : hits[hit.Start] = []).Add(hit);
            if (hit.Value == NumberCue.Vague) endsOfVague.Add(hit.End);
            if (hit.Value == NumberCue.InYear) endsOfInYear.Add(hit.End);
        }
    }

    public Scan Scan { get; }

    public NumberWords Words { get; }

    /// <summary>The amounts of the sentence, read once for money and quantities.</summary>
    public IReadOnlyList<Amount> Amounts => field ??= [.. AmountReader.In(this)];

    public string Text => Scan.Text;

    public string Folded => Scan.Tokens.Folded;

    public IEnumerable<Hit<string>> All => hits.Values.SelectMany(same => same);

    /// <summary>The longest word of this kind that begins here.</summary>
    public Hit<string>? At(int start, string prefix)
    {
        Hit<string>? longest = null;
        var same = HitsAt(start);
        for (var at = 0; at < same.Count; at++)
        {
            var hit = same[at];
            if (hit.Value.StartsWith(prefix, StringComparison.Ordinal) && hit.Length > (longest?.Length ?? 0)) longest = hit;
        }
        return longest;
    }

    public IReadOnlyList<Hit<string>> HitsAt(int start)
    {
        if (hits.TryGetValue(start, out var found)) return found;
        // "5bn" and "900MW" are one word of the sentence: what follows the figures is looked up by itself.
        if (start == 0 || start >= Text.Length || !char.IsAsciiDigit(Folded[start - 1]) || !char.IsLetter(Folded[start])) return [];
        var rest = Tokens.Of(Text.Substring(start, Math.Min(Reach, Text.Length - start)));
        return hits[start] = [.. lexicon.Numbers.FindAll(rest).Where(hit => hit.Start == 0).Select(hit => hit with { Start = start })];
    }

    /// <summary>True for "several", "kilka" right before.</summary>
    public bool IsVague(int start) => endsOfVague.Contains(start - 1) || endsOfVague.Contains(start);

    /// <summary>True for four bare figures after "in", "since".</summary>
    public bool IsYear(int start, int end) => end - start == 4 && endsOfInYear.Contains(start - 1);

    /// <summary>Over the full stop of an abbreviation and one blank or stroke: "млн. долларов", "300-million".</summary>
    public int Skip(int end)
    {
        if (end + 1 < Text.Length && Folded[end] == '.' && Folded[end + 1] == ' ' && end > 0 && char.IsLetter(Folded[end - 1])) end++;
        return end < Text.Length && Folded[end] is ' ' or '-' ? end + 1 : end;
    }
}
