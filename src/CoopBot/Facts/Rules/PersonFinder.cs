using System.Collections.Immutable;
using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Finds the names in one sentence that are those of persons, each by what shows it: itself, a title, an office, a verb of speech.</summary>
internal sealed class PersonFinder(NameWords words)
{
    private const int MostWords = 4;
    private const int MostBetween = 7;

    /// <summary>"The special representative for Reconciliation": what somebody is in charge of ends so, and nobody's name does.</summary>
    private static readonly string[] Abstract = ["tion", "sion", "ment", "ness", "ship", "ance", "ence"];

    /// <summary>Ли, Пак, Чжан: of those who put the family first.</summary>
    private const int LongestFamilyFirst = 5;

    /// <summary>Names that were asked for: an office and the name itself lead to the same one.</summary>
    private readonly List<(int From, int To, PersonName Name)> made = [];

    private NameReader Reader => words.Reader;

    private NameSigns Signs => words.Reader.Signs;

    /// <summary>A headline In Which Most Words Are Capitalised tells no name from a word.</summary>
    private bool IsTitleCase { get; } = words.Scan.Sentence.Number == 0 && words.Reader.HasPlainCase && IsCapitalised(words.Scan);

    /// <summary>Names that are known by themselves, and those with a title beside them.</summary>
    public List<PersonName> ByThemselves()
    {
        var found = new List<PersonName>();
        for (var first = 0; first < words.Count; first++)
        {
            if (!words.IsName(first) || (first > 0 && words.IsName(first - 1) && words.Touches(first) && !words.IsPossessive(first - 1))) continue;
            var last = words.LastOf(first);
            foreach (var (piece, to) in Pieces(NamedAfter.Skip(words, first, last), last))
            {
                var from = piece;
                if (FiguresInRow(piece, to) is { } figure)
                {
                    found.Add(figure);
                    from++;
                }
                for (; from <= to && Known(from, to, first) is { } name; from = words.WordBefore(name.Span.End) + 1) found.Add(name);
            }
            first = last;
        }
        return found;
    }

    /// <summary>The name right after an office; words of the office may stand before it.</summary>
    public PersonName? After(int place, bool isOfState)
    {
        var at = words.WordAfter(place);
        if (at < 0 || !words.IsName(at)) return null;
        var last = words.LastOf(at);
        if (Pieces(at, last) is not [.., var (from, to)]) return null;
        if (Known(from, to, at) is { } known) return known;
        if (to > from && words.IsPlace(from, to)) return null;
        if (IsTitleCase) return from == at && (EndsInTitle(from, to) || (isOfState && IsOfCountry(from, to))) ? Make(from, to) : null;
        if (Signs.Adjectives.Ends(words[from].Folded) || from != at) return null;
        if (to == at && Reader.HasPlainCase && Abstract.Any(ending => words[at].Folded.EndsWith(ending, StringComparison.Ordinal))) return null;
        // "Prime Minister Najib": many are known by the given name; in English nothing else stands there.
        if (to == at && !(Reader.IsSurname(words.TextAt(at)) || (isOfState && (Reader.HasPlainCase || !Reader.IsGiven(words.TextAt(at)))))) return null;
        return Make(from, Math.Min(to, from + MostWords - 1));
    }

    /// <summary>Press Secretary Jen Psaki, May 11: two words, no verb, and no capital goes on after them.</summary>
    private bool EndsInTitle(int from, int to) =>
        to - from == 1 && !words[from].Folded.EndsWith('s') && !words[to].Folded.EndsWith("ing", StringComparison.Ordinal)
        && (to + 1 >= words.Count || words.Gap(to + 1) is not (" " or "-") || words.Scan.IsMark(words[to + 1]) || words[to].Folded.EndsWith("'s", StringComparison.Ordinal));

    /// <summary>President Marcos of the Philippines.</summary>
    private bool IsOfCountry(int from, int to) => from == to && to + 1 < words.Count && words.Gap(to + 1) == " " && words[to + 1].Folded == "of";

    /// <summary>The name right after a verb of speech.</summary>
    public PersonName? AfterSpeech(int place)
    {
        var at = words.WordAfter(place);
        if (at < 0 || !words.IsName(at)) return null;
        return Pieces(at, words.LastOf(at)) is [var (from, to), ..] && from == at ? Known(from, to, at) : null;
    }

    /// <summary>The name after an office and the words of whom it serves: "аким Алматинской области X Y"; nothing but words stands between.</summary>
    public PersonName? Beyond(int place)
    {
        var at = words.WordBefore(place) + 1;
        for (var next = at; next < Math.Min(words.Count, at + MostBetween); next++)
        {
            if ((next > at || words[next].Start > place) && words.Scan.Text.AsSpan(next > at ? words[next - 1].End : place, words[next].Start - (next > at ? words[next - 1].End : place)).IndexOfAny(",;:()–—.") >= 0) return null;
            if (IsAct(words[next].Start)) return null;
            // "The head of state received X": what an office does is none of its words.
            if (Reader.HasPlainCase ? IsDeed(next) : words.IsVerb(next)) return null;
            if (!words.IsName(next) || (next > 0 && words.IsName(next - 1) && words.Touches(next))) continue;
            var last = words.LastOf(next);
            if (Pieces(next, last) is [.., var (from, to)] && to > from && Known(from, to, next) is { Words: > 1 } known) return known;
        }
        return null;
    }

    private bool IsAct(int start)
    {
        foreach (var cue in words.Scan.Cues)
        {
            if (cue.Start == start && cue.Value is Cue.Said or Cue.Signed or Cue.Planned) return true;
        }
        return false;
    }

    private bool IsDeed(int at)
    {
        if (!char.IsLower(words.Scan.Text[words[at].Start])) return false;
        if (words[at].Length > 4 && words[at].Folded.EndsWith("ed", StringComparison.Ordinal)) return true;
        foreach (var cue in words.Scan.Cues)
        {
            if (cue.Start == words[at].Start && cue.Value.StartsWith(Cue.Event, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>The name that ends right before a place.</summary>
    /// <param name="isSure">True where only a name that is known as one will do.</param>
    public PersonName? Before(int place, bool isSure)
    {
        var last = words.WordBefore(place);
        if (last < 0 || !words.IsName(last)) return null;
        var first = words.FirstOf(last);
        if (IsTitleCase || Pieces(first, last) is not [.., var (from, to)] || to != last) return null;
        return Known(from, to, first) ?? (!isSure && to > from && from == first && to - from < MostWords ? Make(from, to) : null);
    }

    /// <summary>The stretches of a run between words that name things; what stands before such a word belongs to it.</summary>
    private ImmutableArray<(int From, int To)> Pieces(int first, int last)
    {
        var from = first;
        List<(int From, int To)>? before = null;
        for (var at = first; at <= last; at++)
        {
            if (words[at].Length < 3 || !words.IsThing(at) || Reader.IsGiven(words.TextAt(at))) continue;
            // Dworczyk is no station.
            if (at > first && Reader.IsGiven(words.TextAt(at - 1)) && Reader.IsSurelySurname(words.TextAt(at))) continue;
            if (Reader.HasPlainCase && at == last && at > first && (Reader.IsGiven(words.TextAt(at - 1)) || words.IsInitial(at - 1)) && IsOfSomebody(first, at)) continue;
            if (Reader.HasPlainCase is false && at - 1 > from) (before ??= []).Add((from, at - 1));
            from = at + 1;
            // "Ulica Jana Pawła": the name is the street's.
            if (Signs.Before.Contains(words[at].Folded)) return before is null ? [] : [.. before];
        }
        if (before is null) return from <= last ? [(from, last)] : [];
        return from <= last ? [.. before, (from, last)] : [.. before];
    }

    /// <summary>Detective Michael Hall; Katie Hill, 34; "Rob Banks said": no hall, hill or bank has a title or an age, or speaks.</summary>
    private bool IsOfSomebody(int first, int last) =>
        IsAged(last) || TitleBefore(first) || words.Scan.Ranks.EndAt(words[first].Start - 1)
        || words.Scan.CuesOf(Cue.Said).Any(said => said.Start - words[last].End == 1);

    private PersonName? Known(int from, int to, int runStart)
    {
        if (to > from && words.IsPlace(from, to)) return null;
        for (var at = from; at < to; at++)
        {
            var isInitial = words.IsInitial(at);
            if (!isInitial && (!Reader.IsGiven(words.TextAt(at)) || (Reader.HasPlainCase && Signs.Titles.Contains(words[at].Folded)))) continue;
            // "Ғалым Әбілқайыр Сқақов": a title that opens the sentence, and is a name too.
            if (words[at].Start == 0 && at + 1 < to && Signs.Titles.Contains(words[at].Folded) && Reader.IsGiven(words.TextAt(at + 1))) continue;
            // Two persons in a row: "Tanzila Norboyeva Vladimir Putinning".
            if (at == from + 2 && Reader.IsSurelySurname(words.TextAt(at - 1))) return Make(from, at - 1);
            // Two in a row, one of the other: "rzecznik Andrzeja Dudy Jakub Kumoch".
            if (at + 2 <= to && Reader.IsDeclinedBefore(words.TextAt(at), words.TextAt(at + 2))) return Make(at, at + 1);
            var end = EndOf(at, to);
            // "Li Chje Myon": a family name before the given one.
            if (Reader.IsVerbLast && at == from + 1 && words.TextAt(from).Length <= LongestFamilyFirst && Reader.IsFamily(words.TextAt(from))) return Make(from, end);
            if (Reader.HasPlainCase && end - at > 2 && WholeNames(at, end) > 3 && Particles(at, end - 1) == 0) return null;
            if (isInitial && words.IsInitial(end)) continue;
            // "Иванов Иван Иванович": a surname before the given name belongs to it.
            if (at > from && at + 1 <= to && Reader.IsPatronymic(words.TextAt(at + 1)) && Reader.IsSurname(words.TextAt(at - 1))) return Make(at - 1, at + 1);
            if (at > from && at == to - 1 && Reader.IsPatronymic(words.TextAt(to)) && !Reader.IsSurelySurname(words.TextAt(to))) return Make(at - 1, to);
            return Make(at, end);
        }
        var isWhole = to > from && to - from < MostWords && !IsTitleCase;
        if (isWhole && (Reader.IsPatronymic(words.TextAt(to)) || (Reader.IsGiven(words.TextAt(to)) && IsFamilyFirst(from, to)))) return Make(from, to);
        if (isWhole && to - from < 3 && words[from].Start > 0 && Reader.IsSurelySurname(words.TextAt(to))) return Make(from, to);
        // "The minister received Nemoto Naoyuki": the family stands first.
        if (Reader.HasPlainCase && isWhole && to == from + 1 && Reader.IsGiven(words.TextAt(to)) && Romaji.Fits(words.TextAt(from)) && Romaji.Fits(words.TextAt(to))) return Make(from, to);
        if (TitleBefore(runStart) && !IsTitleCase && (to > from || Reader.HasPlainCase || IsAddressed(runStart) || Reader.IsSurname(words.TextAt(from)))) return Make(from, Math.Min(to, from + MostWords - 1));
        if (Reader.HasPlainCase && isWhole && from == runStart && IsAged(to)) return Make(from, to);
        if (Reader.HasPlainCase && isWhole && from == runStart && (IsNamedAs(from) || IsWeak(from, to))) return Make(from, to);
        if (to + 1 < words.Count && (words.Gap(to + 1) == " " || (isWhole && words.Gap(to + 1) == ", " && Reader.HasPlainCase)) && Signs.TitlesAfter.Contains(words[to + 1].Folded) && from == runStart) return Make(from, to);
        return Figure(from, to);
    }

    /// <summary>The man was identified as X Y; 44-year-old X Y.</summary>
    private bool IsNamedAs(int first) => first > 1 && words.Gap(first) == " " && Signs.NamedAs.Contains($"{words[first - 2].Folded}-{words[first - 1].Folded}");

    /// <summary>British backpacker Grace Hall, and nothing that goes on with a capital.</summary>
    private bool IsWeak(int from, int to) => to == from + 1 && words[from].Start > 0 && words.Gap(to) == " " && Signs.Weak.Contains(words[from].Folded);

    /// <summary>Joanne Pike, 47, said; Alan Hart (52): only people have an age.</summary>
    private bool IsAged(int last) =>
        last + 1 < words.Count && words.Gap(last + 1) is ", " or " (" && words[last + 1].Length == 2 && words[last + 1].Folded.All(char.IsDigit)
        && words[last + 1].End < words.Scan.Text.Length && (words.Gap(last + 1) == ", " ? words.Scan.Text[words[last + 1].End] is ',' or '.' : words.Scan.Text[words[last + 1].End] is ')' or ',');

    private bool IsFamilyFirst(int from, int to) =>
        to == from + 1 && (Reader.IsFamily(words.TextAt(from)) || Reader.IsSurelySurname(words.TextAt(from)));

    private int WholeNames(int from, int to)
    {
        var count = 0;
        for (var at = from; at <= to; at++) count += words.IsName(at) && !words.IsInitial(at) ? 1 : 0;
        return count;
    }

    private int Particles(int from, int to)
    {
        var count = 0;
        for (var at = from; at <= to; at++) count += words.IsParticle(at) ? 1 : 0;
        return count;
    }

    private int EndOf(int at, int to)
    {
        var end = at + 1;
        if (!IsTitleCase)
        {
            while (end < to && !(Reader.IsVerbLast && words.IsPlace(end + 1, end + 1)) && end - at + 1 - Particles(at, end) < MostWords && !Reader.IsAnother(words.TextAt(end), words.TextAt(end + 1), end + 1 < to)) end++;
            // No name ends in its particle: Луис Инасиу Лула да Силва.
            return end < to && words.IsParticle(end) ? end + 1 : end;
        }
        while (end < to && (words.IsInitial(end) || words.IsParticle(end) || Reader.IsGiven(words.TextAt(end)) || NameWords.IsOfHouse(words.Scan, words[end + 1].Start))) end++;
        return end;
    }

    /// <summary>Somebody whom everybody knows by these words or one of them.</summary>
    private PersonName? Figure(int from, int to)
    {
        for (var length = to - from + 1; length > 0; length--)
        {
            for (var at = from; at + length - 1 <= to; at++)
            {
                if ((length == 1 && to > from && !IsTitleCase) || !Reader.MayBeFigure(words.TextAt(at))) continue;
                if (Reader.FigureOf(Texts(at, at + length - 1)) is not null) return Make(at, at + length - 1);
            }
        }
        return null;
    }

    /// <summary>"Тоқаев Путинмен", "Тоқаев Илхам Әлиевпен": where the verb comes last, whoever acts stands right before whom.</summary>
    private PersonName? FiguresInRow(int from, int to) =>
        Reader.IsVerbLast && to > from && Reader.FigureOf(Texts(from, from)) is not null && Reader.FigureOf(Texts(from, Math.Min(from + 1, to))) is null
            && (Reader.FigureOf(Texts(from + 1, to)) is not null || (to > from + 1 && Reader.IsGiven(words.TextAt(from + 1))))
            ? Make(from, from)
            : null;

    private bool IsAddressed(int first) => first > 0 && words.Gap(first) is " " or ". " && Signs.Addresses.Contains(words[first - 1].Folded);

    private bool TitleBefore(int first) =>
        first > 0 && words.Gap(first) is " " or ". " && Signs.Titles.Contains(words[first - 1].Folded)
        && (Reader.HasPlainCase || first == 1 || char.IsLower(words.Scan.Text[words[first - 1].Start]));

    private string[] Texts(int from, int to)
    {
        var texts = new string[to - from + 1];
        for (var at = from; at <= to; at++) texts[at - from] = words.IsInitial(at) ? words.TextAt(at) + "." : words.TextAt(at);
        return texts;
    }

    public PersonName Make(int from, int to)
    {
        foreach (var (first, last, name) in made)
        {
            if (first == from && last == to) return name;
        }
        var found = Read(from, to);
        made.Add((from, to, found));
        return found;
    }

    private PersonName Read(int from, int to)
    {
        var span = words.SpanOf(from, to);
        var texts = Texts(from, to);
        var known = Reader.FigureOf(texts);
        var text = words.Scan.Text.Substring(span.Start, span.Length);
        var form = known?.Name ?? Reader.BaseForm(texts);
        // The signs between the words stay as they were: Қасым-Жомарт, J. Smith, Ш.М. Мирзиёев.
        if (form.AsSpan().Count(' ') + 1 == texts.Length) text = texts.Length == 1 ? form : Join(form.Split(' '), from);
        return new PersonName(text, to - from + 1, span, known?.Figure.Country);
    }

    private string Join(string[] forms, int from) =>
        string.Concat(forms.Select((form, at) => (at == 0 ? "" : words.Gap(from + at)) + (at + 1 < forms.Length && words.IsInitial(from + at) && words.Gap(from + at + 1).StartsWith('.') ? form.TrimEnd('.') : form)));

    private static bool IsCapitalised(Scan scan)
    {
        var words = scan.Tokens.Words.Where(word => word.Length > 3 && char.IsLetter(scan.Text[word.Start])).ToImmutableArray();
        return words.Length > 3 && words.Count(word => char.IsUpper(scan.Text[word.Start])) * 10 >= words.Length * 7;
    }
}
