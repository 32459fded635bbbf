using System.Collections.Frozen;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>A sentence while names are looked for: its words by number, and what is known to stand at each.</summary>
internal sealed class NameText
{
    private readonly Dictionary<int, int> byStart = [];
    private readonly Dictionary<int, (int Last, string Code)> countries = [];
    private readonly Dictionary<int, int> places = [];
    private readonly HashSet<int> nominatives = [];
    private readonly HashSet<int> known = [];
    private readonly HashSet<int> offices = [];
    private readonly HashSet<int> heads = [];
    private readonly FrozenSet<string> given;
    private readonly WordSet surnames;
    private readonly WordSet givenKanji;

    public NameText(Scan scan, Draft draft)
    {
        var grammar = draft.Lexicon.Names;
        var language = draft.Page.Language;
        given = draft.Knowledge.Names.Given.Spaced;
        Scan = scan;
        Grammar = grammar;
        givenKanji = draft.Knowledge.Names.Given.KanjiGiven;
        surnames = draft.Knowledge.Names.Given.KanjiSurnames;
        for (var at = 0; at < scan.Tokens.Words.Length; at++) byStart[scan.Tokens.Words[at].Start] = at;
        Heads = [.. grammar.Organisations.FindLongest(scan.Tokens)];
        Examples = grammar.Examples.FindAll(scan.Tokens);
        Mentions = grammar.Mentions.FindAll(scan.Tokens);
        foreach (var hit in scan.Countries) Mark(hit, (first, last) =>
        {
            countries[first] = (last, hit.Value);
            var name = draft.Knowledge.Countries[hit.Value].Names[language];
            if (name.Name == Between(first, last) && name.In("gen") != name.Name) nominatives.Add(first);
        });
        foreach (var hit in scan.Places) Mark(hit, (first, last) => places[first] = last);
        foreach (var hit in scan.Organisations.Where(hit => hit.Value.Kind != "region")) Mark(hit, (first, last) => known.UnionWith(Enumerable.Range(first, last - first + 1)));
        foreach (var hit in scan.Ranks) Mark(hit, (first, last) => offices.UnionWith(Enumerable.Range(first, last - first + 1)));
        foreach (var hit in Heads) Mark(hit, (first, _) => heads.Add(first));
        foreach (var hit in grammar.Announcers.FindAll(scan.Tokens)) Mark(hit, (first, _) => heads.Add(first));
    }

    /// <summary>A name that people bear.</summary>
    public bool IsGiven(int at) => given.Contains(this[at].Folded);

    public Scan Scan { get; }

    public IReadOnlyList<Hit<string>> Examples { get; }

    public IReadOnlyList<Hit<string>> Mentions { get; }

    public bool IsGiven(string kanji) => givenKanji.Contains(kanji);

    public bool IsSurname(string kanji) => surnames.Contains(kanji);

    public NameGrammar Grammar { get; }

    public IReadOnlyList<Hit<NameHead>> Heads { get; }

    public int Count => Scan.Tokens.Words.Length;

    public Token this[int at] => Scan.Tokens.Words[at];

    /// <summary>The numbers of the first and the last word of a hit.</summary>
    public (int First, int Last)? WordsOf<T>(Hit<T> hit)
    {
        if (!byStart.TryGetValue(hit.Start, out var first)) return null;
        var last = first;
        while (last + 1 < Count && this[last + 1].Start < hit.End) last++;
        return (first, last);
    }

    public (int Last, string Code)? CountryFrom(int at) => countries.TryGetValue(at, out var found) ? found : null;

    /// <summary>The country whose name covers a word.</summary>
    public (int First, int Last, string Code)? CountryOver(int at)
    {
        if (countries.Count == 0) return null;
        for (var first = at; first >= 0 && first > at - 6; first--)
        {
            if (countries.TryGetValue(first, out var found) && found.Last >= at) return (first, found.Last, found.Code);
        }
        return null;
    }

    /// <summary>A country in the nominative: it is no genitive of a name before it.</summary>
    public bool IsNominative(int at) => nominatives.Contains(at);

    public int? PlaceFrom(int at) => places.TryGetValue(at, out var last) ? last : null;

    public bool IsPlace(int at)
    {
        if (places.Count == 0) return false;
        for (var first = at; first >= 0 && first > at - 5; first--)
        {
            if (places.TryGetValue(first, out var last) && last >= at) return true;
        }
        return false;
    }

    public bool IsKnown(int at) => known.Contains(at);

    public bool IsOffice(int at) => offices.Contains(at);

    public bool IsHead(int at) => heads.Contains(at);

    public bool IsCapital(int at) => char.IsUpper(Scan.Text[this[at].Start]);

    public bool IsLatin(int at) => Script.IsLatin(Scan.Text[this[at].Start]);

    /// <summary>All capitals, as acronyms are.</summary>
    public bool IsAcronym(int at) => this[at].Length >= 2 && Scan.Text.AsSpan(this[at].Start, this[at].Length) is var word && IsUpper(word);

    public bool IsStop(int at) => Grammar.Stops.Contains(this[at].Folded);

    public bool IsJoint(int at) => Grammar.Joints.Contains(this[at].Folded);

    /// <summary>The first word of the sentence, or after a colon, a bullet or an opening quotation mark: its capital says nothing.</summary>
    public bool IsOpening(int at) => at == 0 || GapBefore(at) is var gap && (gap.Contains('«') || gap.Contains('“') || gap.Contains('„') || gap.Contains('"') || gap.Contains(':') || gap.Contains('.') && this[at - 1].Length > 1);

    public ReadOnlySpan<char> GapBefore(int at) => Scan.Text.AsSpan(this[at - 1].End, this[at].Start - this[at - 1].End);

    /// <summary>True when nothing but a blank or a hyphen parts a word from the one before it.</summary>
    public bool IsAdjoining(int at) => at > 0 && at < Count && (GapBefore(at) is " " or "-" or "." or " & " or " + " || (GapBefore(at) is ". " && this[at - 1].Length == 1));

    public string Between(int first, int last) => Scan.Text[this[first].Start..this[last].End];

    public Model.Span SpanOf(int first, int last) => Scan.SpanOf(this[first].Start, this[last].End);

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter)) return false;
        }
        return true;
    }

    private void Mark<T>(Hit<T> hit, Action<int, int> mark)
    {
        if (WordsOf(hit) is var (first, last)) mark(first, last);
    }
}
