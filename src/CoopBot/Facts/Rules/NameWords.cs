using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Which words of a sentence can be part of a person's name, and how far a name reaches.</summary>
internal sealed class NameWords
{
    private const int MostWords = 6;
    private const int MostFigureWords = 4;

    private readonly Draft draft;
    private readonly Scan scan;
    private readonly bool[] fits;
    private readonly string?[] texts;
    private readonly bool[] opens;
    private readonly bool?[] things;

    public NameWords(Draft draft, Scan scan, NameReader reader)
    {
        this.draft = draft;
        this.scan = scan;
        Reader = reader;
        texts = new string?[scan.Tokens.Words.Length];
        things = new bool?[texts.Length];
        fits = new bool[texts.Length];
        for (var at = 0; at < fits.Length; at++) fits[at] = Fits(this[at]);
        for (var at = 1; at < fits.Length && reader.HasPlainCase; at++) fits[at] |= IsBareInitial(at) || IsLate(at);
        for (var at = 2; at < fits.Length; at++) fits[at] |= IsSyllable(at) || IsArticled(at);
        opens = new bool[fits.Length];
        for (var at = 2; at < fits.Length - 1; at++) opens[at] = IsFigure(at);
    }

    public NameReader Reader { get; }

    public Scan Scan => scan;

    public int Count => fits.Length;

    public Token this[int at] => scan.Tokens.Words[at];

    public string TextAt(int at) => texts[at] ??= scan.Text.Substring(this[at].Start, this[at].Length);

    /// <summary>False where no word can be part of a name.</summary>
    public bool HasNames => fits.AsSpan().Contains(true);

    public bool IsName(int at) => at >= 0 && at < fits.Length && fits[at];

    /// <summary>True for a word of an organisation's name.</summary>
    public bool IsTaken(int at) => draft.IsTaken(scan.SpanOf(this[at].Start, this[at].End));

    /// <summary>A word in small letters that ends as verbs of the language do.</summary>
    public bool IsVerb(int at)
    {
        if (this[at].Length < 3 || !char.IsLower(scan.Text[this[at].Start])) return false;
        foreach (var ending in draft.Lexicon.Names.Deeds)
        {
            if (this[at].Folded.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>A word that names a thing, as "university" does.</summary>
    public bool IsThing(int at) => things[at] ??= Reader.Signs.Things.Contains(this[at].Folded);

    public bool IsInitial(int at) => IsName(at) && this[at].Length <= (Reader.HasPlainCase ? 1 : 2) && this[at].End < scan.Text.Length && scan.Text[this[at].End] == '.';

    /// <summary>The last word of the run of name words that begins at a word; a particle is in it when a name word follows.</summary>
    public int LastOf(int first)
    {
        var last = first;
        while (last - first + 1 < MostWords && last + 1 < Count && Touches(last + 1) && !IsPossessive(last))
        {
            if (IsName(last + 1)) last++;
            else if (IsParticle(last + 1) && last + 2 < Count && IsName(last + 2) && Touches(last + 2)) last += 2;
            else if (IsParticle(last + 1) && last + 3 < Count && IsParticle(last + 2) && IsName(last + 3)) last += 3;
            else break;
        }
        return last;
    }

    /// <summary>The first word of the run that ends at a word.</summary>
    public int FirstOf(int last)
    {
        var first = last;
        while (last - first + 1 < MostWords && first > 0 && Touches(first))
        {
            if (IsPossessive(first - 1)) break;
            if (IsName(first - 1)) first--;
            else if (IsParticle(first - 1) && first > 1 && IsName(first - 2) && Touches(first - 1)) first -= 2;
            else break;
        }
        return first;
    }

    /// <summary>The word that begins at or right after a place, blanks and an opening quotation mark aside; -1 when something stands between.</summary>
    public int WordAfter(int place)
    {
        var at = WordBefore(place) + 1;
        if (at < Count && this[at].Start < place) at++;
        return at < Count && scan.Text.AsSpan(place, this[at].Start - place).IsWhiteSpace() ? at : -1;
    }

    /// <summary>The word that ends right before a place; -1 when there is none.</summary>
    public int WordBefore(int place)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].End <= place) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// <summary>What stands before a word; before the one after the last, what the sentence ends with.</summary>
    public string Gap(int at) => at <= 0 || at > Count ? "" : Known(scan.Text.AsSpan(this[at - 1].End, (at == Count ? scan.Text.Length : this[at].Start) - this[at - 1].End));

    /// <summary>Between two words of a name stands a blank, a hyphen, or the stop and blank of an initial.</summary>
    public bool Touches(int at)
    {
        // "Чжан Мин Қасым-Жомарт Тоқаевқа": somebody whom everybody knows begins anew.
        if (opens[at]) return false;
        // "Серік Мейірманов Silk Way": what is written in another script is another name.
        if (this[at].Length > 1 && this[at - 1].Length > 1 && Script.IsLatin(scan.Text[this[at].End - 1]) != Script.IsLatin(scan.Text[this[at - 1].End - 1])) return false;
        var gap = Gap(at);
        if (gap.Length == 2 && Reader.HasPlainCase && (IsNickname(at) || (at > 1 && IsNickname(at - 1)))) return true;
        return gap is " " or "-" or "‑" || (this[at - 1].Length <= 2 && gap is ". " or "." or ".-" or ".‑" && char.IsUpper(scan.Text[this[at - 1].Start]));
    }

    /// <summary>Nearly every gap is one of two that need not be made anew.</summary>
    private static string Known(ReadOnlySpan<char> gap) => gap is " " ? " " : gap is "-" ? "-" : gap.ToString();

    /// <summary>True for a word after two others of a name from which the whole name of a known figure runs.</summary>
    private bool IsFigure(int at)
    {
        if (!(fits[at] && fits[at + 1] && fits[at - 1] && fits[at - 2]) || IsInitial(at) || IsInitial(at - 1) || Gap(at) is not " " || Gap(at - 1) is not (" " or "-")) return false;
        for (var length = 2; length <= MostFigureWords && at + length <= Count && fits[at + length - 1]; length++)
        {
            if (Reader.FigureOf([.. Enumerable.Range(at, length).Select(TextAt)]) is not null) return true;
        }
        return false;
    }

    /// <summary>"Biden's Investing in America": whose it is, is over.</summary>
    public bool IsPossessive(int at) => Reader.HasPlainCase && this[at].Length > 3 && this[at].Folded.EndsWith("'s", StringComparison.Ordinal);

    public bool IsParticle(int at) => char.IsLower(scan.Text[this[at].Start]) && Reader.Signs.Particles.Contains(this[at].Folded);

    public Span SpanOf(int first, int last) => scan.SpanOf(this[first].Start, this[last].End);

    /// <summary>Alfred (Alfie) Smith, William "Bill" Cooper: between a given name and a surname.</summary>
    private bool IsNickname(int at) =>
        at > 0 && at + 1 < Count && (Gap(at), Gap(at + 1)) is (" (", ") ") or (" \"", "\" ") or (" “", "” ") && fits[at - 1] && fits[at] && fits[at + 1] && Reader.IsGiven(TextAt(at - 1));

    /// <summary>Shannon J Miles: an initial without its stop.</summary>
    private bool IsBareInitial(int at) =>
        this[at].Length == 1 && at + 1 < Count && scan.Text[this[at].Start] is >= 'A' and <= 'Z' and not 'I' && Gap(at) == " " && Gap(at + 1) == " "
        && fits[at - 1] && fits[at + 1] && this[at + 1].Length > 2 && Reader.IsGiven(TextAt(at - 1));

    /// <summary>Josh White, and no capital goes on: Joe White House.</summary>
    private bool IsLate(int at) =>
        !fits[at] && fits[at - 1] && Gap(at) == " " && char.IsUpper(scan.Text[this[at].Start]) && Reader.IsGiven(TextAt(at - 1)) && IsFree(this[at])
        && Reader.Signs.Late.Contains(this[at].Folded.EndsWith("'s", StringComparison.Ordinal) ? this[at].Folded[..^2] : this[at].Folded)
        && !(at + 1 < Count && Gap(at + 1) == " " && char.IsUpper(scan.Text[this[at + 1].Start]));

    /// <summary>Ahmad Al-Sharqiy, who is not "eastern".</summary>
    private bool IsArticled(int at) =>
        !fits[at] && fits[at - 1] && fits[at - 2] && Gap(at) is "-" && char.IsUpper(scan.Text[this[at].Start]) && Reader.Signs.Particles.Contains(this[at - 1].Folded) && IsFree(this[at]);

    /// <summary>The second half of a Korean or Chinese given name: "Cho Tae-yul".</summary>
    private bool IsSyllable(int at) =>
        Reader.HasPlainCase && fits[at - 1] && fits[at - 2] && this[at].Length is > 1 and < 6 && this[at - 2].Length < 6 && char.IsLower(scan.Text[this[at].Start])
        && Gap(at) is "-" && Gap(at - 1) is " " && (!Reader.Signs.Never.Contains(this[at].Folded) || (this[at].Length == 2 && this[at - 1].Length <= 4));

    private bool Fits(Token word)
    {
        var text = scan.Text.AsSpan(word.Start, word.Length);
        if (!char.IsUpper(text[0]) || Script.IsUnspaced(text[0])) return false;
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter) && letter is not ('\'' or '’' or 'ʻ' or 'ʼ' or '‘' or '`')) return false;
        }
        if (text.Length == 1 && !(word.End < scan.Text.Length && scan.Text[word.End] == '.')) return false;
        // MITSUBISHI, ADB: capitals only is an acronym or a shout, unless it is a name that everybody bears.
        if (text.Length > 1 && char.IsUpper(text[1]) && char.IsUpper(text[^1]) && !(text.Length > 2 && Reader.IsGiven(text.ToString()))) return false;
        // "ОАВга", "БҰҰнда": an acronym with an ending.
        if (Reader.Signs.IsLastOnly && !Reader.HasPlainCase && text.Length > 2 && char.IsUpper(text[1]) && char.IsLower(text[^1])) return false;
        if (text.Length > 1 && Reader.Signs.Never.Contains(word.Folded) && !IsOfHouse(scan, word.Start)) return false;
        // "Госпожа Нуланд" at the beginning of a sentence; "Mr. Seitov" anywhere.
        if ((word.Start == 0 || Reader.HasPlainCase) && Reader.Signs.Addresses.Contains(word.Folded)) return false;
        // "Kim" is who in Uzbek, and a surname where it is written large within a sentence.
        if (text.Length > 1 && scan.IsMark(word) && !IsOfHouse(scan, word.Start) && (Reader.HasPlainCase || word.Start == 0 || !Reader.IsGiven(text.ToString()))) return false;
        // "Блидадағы", "Toshkentdagi": what is at a place.
        if (Reader.Signs.IsLastOnly && Reader.Signs.Adjectives.Ends(word.Folded)) return false;
        // "Pan Nowak": a title that opens the sentence; Marcin Król is somebody.
        if (!Reader.HasPlainCase && !Reader.Signs.IsLastOnly && (word.Start == 0 || scan.Text[word.Start - 1] is not ' ' || !char.IsLetter(scan.Text[Math.Max(0, word.Start - 2)])) && Reader.Signs.Titles.Contains(word.Folded)) return false;
        // "Yingming Yang Investitsiyalar vaziri bilan": the office of the next begins with its field.
        if (Reader.Signs.IsLastOnly && !Reader.HasPlainCase && scan.Portfolios.Cover(word.Start, word.End) && !Reader.IsGiven(scan.Text.Substring(word.Start, word.Length))) return false;
        return IsFree(word);
    }

    /// <summary>True for a word that is part of nothing known that is no name.</summary>
    private bool IsFree(Token word)
    {
        foreach (var cue in scan.Cues)
        {
            if (Covers(cue, word) && ((cue.Value is Cue.Said or Cue.According && !IsOfHouse(scan, word.Start)) || (Reader.IsVerbLast && cue.Value.StartsWith(Cue.StandsFor, StringComparison.Ordinal)))) return false;
        }
        foreach (var hit in scan.Countries)
        {
            if (Covers(hit, word) && !Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)) return false;
        }
        foreach (var hit in scan.Places)
        {
            if (Covers(hit, word) && !Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)) return false;
        }
        return !scan.Organisations.Cover(word.Start, word.End) && !scan.Ranks.Cover(word.Start, word.End) && !draft.IsTaken(scan.SpanOf(word.Start, word.End));
    }

    /// <summary>"Al Said" is a house; nobody named Al said anything.</summary>
    public static bool IsOfHouse(Scan scan, int start) => char.IsUpper(scan.Text[start]) && scan.Text.AsSpan(0, start).EndsWith(" Al ");

    private static bool Covers<T>(Hit<T> hit, Token word) => hit.Start <= word.Start && word.End <= hit.End;

    /// <summary>"Президенті Нұр-Сұлтанға келеді": where somebody goes.</summary>
    public bool IsPlace(int from, int to) => Scan.Places.LongestAt(this[from].Start) >= this[to].End - this[from].Start;
}
