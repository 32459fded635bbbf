using System.Collections.Frozen;
using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts;

/// <summary>A sentence with everything the lexicon knows in it, found once for all rules.</summary>
internal sealed class Scan
{
    private readonly FrozenSet<string> marks;

    /// <summary>A bit for each cue of the sentence; several cues share one.</summary>
    private readonly ulong cueBits;

    public Scan(Sentence sentence, Lexicon lexicon)
    {
        marks = lexicon.Language.Marks;
        Grammar = lexicon.Names;
        Sentence = sentence;
        Tokens = Tokens.Of(sentence.Text);
        var (cues, countries) = (lexicon.Cues.FindAll(Tokens), lexicon.Countries.FindLongest(Tokens));
        var voids = cues.Only(Cue.Void);
        Organisations = BodiesIn(lexicon.Organisations.FindLongest(Tokens), countries);
        CountryWords = CountriesIn(countries, voids);
        // One in dollars of the United States is no country of the news either.
        Countries = CountryWords.Outside(voids);
        Places = PlacesIn(lexicon.Places.FindLongest(Tokens), voids);
        Ranks = RanksIn(RanksOf(lexicon.Ranks), cues);
        Portfolios = lexicon.Portfolios.FindLongest(Tokens);
        Subjects = lexicon.Subjects.FindLongest(Tokens).Outside(voids);
        Goods = lexicon.Goods.FindLongest(Tokens);
        Topics = TopicsIn(lexicon.Topics.FindAll(Tokens), voids);
        Cues = cues.Outside(voids);
        foreach (var cue in Cues) cueBits |= BitOf(cue.Value);
    }

    public Sentence Sentence { get; }

    public string Text => Sentence.Text;

    public NameGrammar Grammar { get; }

    /// <summary>True where the language ends a sentence on its verb.</summary>
    public bool IsVerbLast => Grammar.IsVerbLast;

    public Tokens Tokens { get; }

    public ImmutableArray<Hit<string>> Countries { get; }

    /// <summary>Those of currencies too: words that are no name of anything else.</summary>
    public ImmutableArray<Hit<string>> CountryWords { get; }

    public ImmutableArray<Hit<Organisation>> Organisations { get; }

    public ImmutableArray<Hit<Place>> Places { get; }

    public ImmutableArray<Hit<Rank>> Ranks { get; }

    public ImmutableArray<Hit<Portfolio>> Portfolios { get; }

    public ImmutableArray<Hit<Subject>> Subjects { get; }

    public ImmutableArray<Hit<Good>> Goods { get; }

    public ImmutableArray<Hit<TopicWord>> Topics { get; }

    public ImmutableArray<Hit<string>> Cues { get; }

    /// <summary>Nothing but a dash, as between two towns.</summary>
    public static bool IsDash(ReadOnlySpan<char> gap) => gap.Trim() is "-" or "–" or "—";

    /// <summary>True for the small words every text of the language is full of.</summary>
    public bool IsMark(Token word) => marks.Contains(word.Folded);

    public bool Has(string cue)
    {
        if ((cueBits & BitOf(cue)) == 0) return false;
        foreach (var hit in Cues)
        {
            if (hit.Value == cue) return true;
        }
        return false;
    }

    /// <summary>Most sentences have none: these cost nothing but the look.</summary>
    public IEnumerable<Hit<string>> CuesOf(string cue) => Has(cue) ? AllOf(cue) : [];

    public IEnumerable<(string Id, Hit<string> Hit)> CuesUnder(string prefix)
    {
        foreach (var hit in Cues)
        {
            if (hit.Value.StartsWith(prefix, StringComparison.Ordinal)) return AllUnder(prefix);
        }
        return [];
    }

    /// <summary>The number of the word that begins at a place; -1 when none does.</summary>
    public int WordAt(int start)
    {
        var (low, high) = (0, Tokens.Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens.Words[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low < Tokens.Words.Length && Tokens.Words[low].Start == start ? low : -1;
    }

    /// <summary>True where two stretches overlap, or so many letters at most stand between them and no pause: they are of one clause.</summary>
    public bool IsOneClause(int start, int end, int otherStart, int otherEnd, int reach)
    {
        var gap = Math.Max(start - otherEnd, otherStart - end);
        return gap <= reach && (gap <= 0 || !IsBroken(Math.Min(end, otherEnd), gap));
    }

    /// <summary>Codes of the countries that it names, or of which it names a place; one may come again.</summary>
    public IEnumerable<string> CountriesAndThoseOfPlaces() => Countries.Select(hit => hit.Value).Concat(Places.Select(hit => hit.Value.Country).OfType<string>());

    /// <summary>True where a word ends as what is done at it, or where something is: uchrashuvda, Астанада.</summary>
    public bool IsLocative<T>(Hit<T> hit)
    {
        foreach (var ending in Grammar.OccasionEndings)
        {
            if (Tokens.Folded.AsSpan(hit.Start, hit.Length).EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>True where what stands there has one of the endings, and a stem before it: Vashingtonga.</summary>
    public bool EndsIn(int start, int end, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            if (end - start > ending.Length + 2 && Tokens.Folded.AsSpan(start, end - start).EndsWith(ending)) return true;
        }
        return false;
    }

    /// <summary>A mark between clauses, and not the comma of "41,8 %".</summary>
    private bool IsBroken(int start, int length)
    {
        for (var at = start; at < start + length; at++)
        {
            if (Text[at] is ';' or ':' or '、' || (Text[at] == ',' && !(at > 0 && at + 1 < Text.Length && char.IsDigit(Text[at - 1]) && char.IsDigit(Text[at + 1])))) return true;
        }
        return false;
    }

    /// <summary>A cue in the same clause, at most so many letters before or after.</summary>
    public bool HasBeside(string cue, Hit<string> hit, int reach)
    {
        foreach (var word in CuesOf(cue))
        {
            if (IsOneClause(word, hit, reach)) return true;
        }
        return false;
    }

    public bool IsOneClause(Hit<string> hit, Hit<string> other, int reach) => IsOneClause(hit.Start, hit.End, other.Start, other.End, reach);

    public Span SpanOf<T>(Hit<T> hit) => new(Sentence.Number, hit.Start, hit.Length);

    public Span SpanOf(int start, int end) => new(Sentence.Number, start, end - start);

    private static ulong BitOf(string cue) => cue.Length == 0 ? 0 : 1UL << ((cue.Length + (cue[0] * 7) + (cue[^1] * 31) + (cue[cue.Length / 2] * 11)) & 63);

    private IEnumerable<Hit<string>> AllOf(string cue) => Cues.Where(hit => hit.Value == cue);

    private IEnumerable<(string Id, Hit<string> Hit)> AllUnder(string prefix) =>
        Cues.Where(hit => hit.Value.StartsWith(prefix, StringComparison.Ordinal)).Select(hit => (hit.Value[prefix.Length..], hit));

    private ImmutableArray<Hit<Organisation>> BodiesIn(ImmutableArray<Hit<Organisation>> found, ImmutableArray<Hit<string>> countries)
    {
        if (found.IsEmpty) return found;
        // 国連 in アラブ首長国連邦 is no body.
        var bodies = found.RemoveAll(body => IsHalfOfName(body) || Cut(countries, body.Start, body.End));
        // 太平洋諸島フォーラム(PIF): whoever else is called so.
        return bodies.Length > 1 ? bodies.RemoveAll(body => IsShort(body, bodies)) : bodies;
    }

    /// <summary>A country inside an organisation's name is no country of the news: "Bank of Japan", «Центральная Азия + Япония».</summary>
    private ImmutableArray<Hit<string>> CountriesIn(ImmutableArray<Hit<string>> found, ImmutableArray<Hit<string>> voids) =>
        found.IsEmpty ? found : found.RemoveAll(country => Organisations.Covers(country.Start, country.End) || IsCurrency(country) || Cut(voids, country.Start, country.End));

    private ImmutableArray<Hit<Place>> PlacesIn(ImmutableArray<Hit<Place>> found, ImmutableArray<Hit<string>> voids) =>
        found.IsEmpty ? found : found.RemoveAll(place => Organisations.Covers(place.Start, place.End) || Cut(voids, place.Start, place.End) || IsNoName(place));

    /// <summary>"Qaraganda" with a small letter is a word of its own; only languages whose adjectives of places are written so have places without a capital.</summary>
    private bool IsNoName(Hit<Place> place) => Grammar.Order == "last" && char.IsLower(Text[place.Start]);

    /// <summary>"Qoʻmitasi raisi oʻrinbosari": where the rank comes last, the one that ends further on is meant, though another begins before it.</summary>
    private ImmutableArray<Hit<Rank>> RanksOf(PhraseIndex<Rank> ranks)
    {
        var found = ranks.FindLongest(Tokens);
        if (found.IsEmpty || Grammar.Order != "last") return found;
        var all = ranks.FindAll(Tokens);
        return all.Length == found.Length ? found : [.. found.Select(rank => all.LastOrDefault(other => rank.Start < other.Start && other.Start < rank.End && rank.End < other.End) is { Length: > 0 } further ? further : rank)];
    }

    /// <summary>"Во главе с комиссаром": no head of anything.</summary>
    private static ImmutableArray<Hit<Rank>> RanksIn(ImmutableArray<Hit<Rank>> found, ImmutableArray<Hit<string>> cues) =>
        found.IsEmpty || cues.Only(Cue.LeadsDelegation) is not { Length: > 0 } leads ? found : found.RemoveAll(rank => leads.Any(cue => cue.Start < rank.Start && rank.End <= cue.End));

    private static ImmutableArray<Hit<TopicWord>> TopicsIn(ImmutableArray<Hit<TopicWord>> found, ImmutableArray<Hit<string>> voids) =>
        voids.IsEmpty ? found : found.RemoveAll(word => voids.Any(phrase => phrase.Start <= word.Start && word.End <= phrase.End && phrase.Length > word.Length));

    /// <summary>US$ 20 million.</summary>
    private bool IsCurrency(Hit<string> country) => country.End < Text.Length && Text[country.End] == '$';

    /// <summary>"Рено-Бассо" is no car.</summary>
    private bool IsHalfOfName(Hit<Organisation> hit) =>
        hit.Value.Kind == "company" && hit.End + 2 < Text.Length && Text[hit.End] == '-' && char.IsUpper(Text[hit.End + 1]) && char.IsLower(Text[hit.End + 2]) && char.IsLower(Text[hit.End - 1]);

    /// <summary>In brackets after another body it is that one's short form.</summary>
    private bool IsShort(Hit<Organisation> hit, ImmutableArray<Hit<Organisation>> bodies)
    {
        if (hit.Start < 2 || Text[hit.Start - 1] is not ('(' or '（')) return false;
        var end = Text[hit.Start - 2] == ' ' ? hit.Start - 2 : hit.Start - 1;
        return bodies.Any(other => other.End == end && other.Value.Id != hit.Value.Id);
    }

    /// <summary>Written without blanks, a name may be found in the middle of another.</summary>
    private bool Cut(ImmutableArray<Hit<string>> outer, int start, int end) => Script.IsUnspaced(Text[start]) && outer.Covers(start, end);
}
