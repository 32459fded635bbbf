using System.Collections.Frozen;
using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>A sentence while names are looked for: its words by number, and what is known to stand at each.</summary>
internal sealed class NameText
{
    private const int MostWordsOfCountry = 6;
    private const int MostWordsOfPlace = 5;
    private const int LongestSurname = 3;
    private const int LongestGiven = 3;

    /// <summary>Chinese names: one sign, and two of the given name.</summary>
    private const int LongestForeign = 3;

    /// <summary>For each word what is known of it, what begins with it, and where that ends.</summary>
    private readonly Sign[] signs;
    private readonly (int Last, string? Code)[] countries = [];
    private readonly int[] places = [];
    private readonly ImmutableArray<Token> words;
    private readonly Draft draft;
    private readonly FrozenSet<string> given;
    private readonly WordSet surnames;
    private readonly WordSet givenKanji;
    private readonly WordSet endings;
    private readonly WordSet foreign;

    public NameText(Scan scan, Draft draft)
    {
        var grammar = draft.Lexicon.Names;
        var language = draft.Page.Language;
        given = draft.Knowledge.Names.Given.Spaced;
        this.draft = draft;
        Scan = scan;
        Grammar = grammar;
        endings = draft.Knowledge.Names.SignsOf(language).Sure;
        foreign = draft.Knowledge.Names.SignsOf(language).Surnames;
        givenKanji = draft.Knowledge.Names.Given.KanjiGiven;
        surnames = draft.Knowledge.Names.Given.KanjiSurnames;
        words = scan.Tokens.Words;
        signs = new Sign[words.Length];
        for (var at = 0; at < signs.Length; at++)
        {
            if (char.IsUpper(scan.Text[words[at].Start])) signs[at] = Sign.Capital;
        }
        if (scan.CountryWords.Length > 0) countries = new (int, string?)[Count];
        if (scan.Places.Length > 0) places = new int[Count];
        Heads = grammar.Organisations.FindLongest(scan.Tokens);
        Examples = grammar.Examples.FindAll(scan.Tokens);
        Mentions = grammar.Mentions.FindAll(scan.Tokens);
        foreach (var hit in scan.CountryWords)
        {
            if (WordsOf(hit) is not var (first, last)) continue;
            countries[first] = (last, hit.Value);
        }
        foreach (var hit in scan.Places)
        {
            if (WordsOf(hit) is not var (first, last)) continue;
            places[first] = last;
            signs[first] |= Sign.Place;
        }
        foreach (var hit in scan.Organisations)
        {
            if (hit.Value.Kind != "region") Mark(hit, Sign.Known);
        }
        foreach (var hit in scan.Ranks) Mark(hit, Sign.Office);
        foreach (var hit in Heads) MarkFirst(hit);
        foreach (var hit in grammar.Announcers.FindAll(scan.Tokens)) MarkFirst(hit);
    }

    [Flags]
    private enum Sign : byte
    {
        None = 0,
        Place = 1,
        Known = 2,
        Office = 4,
        Head = 8,
        Capital = 16,
    }

    /// <summary>A name that people bear.</summary>
    public bool IsGiven(int at) => given.Contains(this[at].Folded);

    public Scan Scan { get; }

    public ImmutableArray<Hit<string>> Examples { get; }

    public ImmutableArray<Hit<string>> Mentions { get; }

    public bool IsGiven(string kanji) => givenKanji.Contains(kanji);

    /// <summary>How long the surname and given name are that a run of kanji begins with: 福田良彦岩国市, 黄偉哲; 0 where it begins with none.</summary>
    public int PersonLength(ReadOnlySpan<char> kanji)
    {
        for (var surname = Math.Min(LongestSurname, kanji.Length - 1); surname > 0; surname--)
        {
            if (!surnames.Contains(kanji[..surname])) continue;
            for (var given = Math.Min(LongestGiven, kanji.Length - surname); given > 0; given--)
            {
                var name = kanji.Slice(surname, given);
                if (givenKanji.Contains(name) || endings.Contains(name[^1..])) return surname + given;
            }
        }
        return kanji.Length == LongestForeign && foreign.Contains(kanji[..1]) ? kanji.Length : 0;
    }

    public bool IsSurname(string kanji) => surnames.Contains(kanji);

    public NameGrammar Grammar { get; }

    public ImmutableArray<Hit<NameHead>> Heads { get; }

    public int Count => signs.Length;

    public Token this[int at] => words[at];

    /// <summary>True for an acronym that is a currency, or that the article makes a programme or a system.</summary>
    public bool IsThing(int acronym) => draft.TitledAcronyms.Contains(this[acronym].Folded) || draft.Knowledge.Currencies.ContainsKey(Between(acronym, acronym));

    /// <summary>The numbers of the first and the last word of a hit.</summary>
    public (int First, int Last)? WordsOf<T>(Hit<T> hit)
    {
        var first = Scan.WordAt(hit.Start);
        if (first < 0) return null;
        var last = first;
        while (last + 1 < Count && this[last + 1].Start < hit.End) last++;
        return (first, last);
    }

    public (int Last, string Code)? CountryFrom(int at) => at < countries.Length && countries[at] is (var last, { } code) ? (last, code) : null;

    /// <summary>The country whose name covers a word.</summary>
    public (int First, int Last, string Code)? CountryOver(int at)
    {
        if (at >= countries.Length) return null;
        for (var first = at; first >= 0 && first > at - MostWordsOfCountry; first--)
        {
            if (countries[first] is (var last, { } code) && last >= at) return (first, last, code);
        }
        return null;
    }

    /// <summary>A country in the nominative: it is no genitive of a name before it.</summary>
    public bool IsNominative(int at)
    {
        if (CountryFrom(at) is not var (last, code)) return false;
        var name = draft.Knowledge.Countries[code].Names[draft.Page.Language];
        return name.Name == Between(at, last) && name.In("gen") != name.Name;
    }

    /// <summary>A country as it is called, though its name ends as a case does: Қазақстан.</summary>
    public bool IsCountryName(int at) =>
        CountryFrom(at) is var (last, code) && draft.Knowledge.Countries[code].Names[draft.Page.Language].Name == Between(at, last);

    public int? PlaceFrom(int at) => Is(at, Sign.Place) ? places[at] : null;

    public bool IsPlace(int at)
    {
        if (places.Length == 0) return false;
        for (var first = at; first >= 0 && first > at - MostWordsOfPlace; first--)
        {
            if (Is(first, Sign.Place) && places[first] >= at) return true;
        }
        return false;
    }

    public bool IsKnown(int at) => Is(at, Sign.Known);

    public bool IsOffice(int at) => Is(at, Sign.Office);

    /// <summary>True of a word that begins as one of the stems does.</summary>
    public bool BeginsAs(int at, FrozenSet<string> stems)
    {
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var word = this[at].Folded.AsSpan();
        for (var length = 1; length <= word.Length; length++)
        {
            if (lookup.Contains(word[..length])) return true;
        }
        return false;
    }

    public bool IsHead(int at) => Is(at, Sign.Head);

    public bool IsCapital(int at) => (signs[at] & Sign.Capital) != 0;

    public bool IsLatin(int at) => Script.IsLatin(Scan.Text[this[at].Start]);

    /// <summary>All capitals, as acronyms are.</summary>
    public bool IsAcronym(int at) => IsCapital(at) && this[at].Length >= 2 && Scan.Text.AsSpan(this[at].Start, this[at].Length) is var word && IsUpper(word);

    public bool IsStop(int at) => Grammar.Stops.Contains(this[at].Folded);

    public bool IsJoint(int at) => Grammar.Joints.Contains(this[at].Folded);

    /// <summary>The first word of the sentence, or after a colon, a bullet or an opening quotation mark: its capital says nothing.</summary>
    public bool IsOpening(int at) => at == 0 || GapBefore(at) is var gap && (gap.Contains('«') || gap.Contains('“') || gap.Contains('„') || gap.Contains('"') || gap.Contains(':') || gap.Contains('.') && this[at - 1].Length > 1);

    public ReadOnlySpan<char> GapBefore(int at) => Scan.Text.AsSpan(this[at - 1].End, this[at].Start - this[at - 1].End);

    /// <summary>True when nothing but a blank or a hyphen parts a word from the one before it.</summary>
    public bool IsAdjoining(int at) => at > 0 && at < Count && (GapBefore(at) is " " or "-" or "." or " & " or " + " || (GapBefore(at) is ". " && (this[at - 1].Length == 1 || IsJoint(at - 1))));

    public bool EndsIn(int at, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            if (this[at].Folded.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

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

    private bool Is(int at, Sign sign) => at >= 0 && at < signs.Length && (signs[at] & sign) != 0;

    private void Mark<T>(Hit<T> hit, Sign sign)
    {
        if (WordsOf(hit) is not var (first, last)) return;
        for (var at = first; at <= last; at++) signs[at] |= sign;
    }

    private void MarkFirst(Hit<NameHead> hit)
    {
        // Міністерство фондів, Ministerstwo Funduszy: many funds are no fund.
        if (!HeadFirst.IsPlural(this, hit) && WordsOf(hit) is var (first, _)) signs[first] |= Sign.Head;
    }
}
