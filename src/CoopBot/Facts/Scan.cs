using System.Collections.Frozen;
using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts;

/// <summary>A sentence with everything the lexicon knows in it, found once for all rules.</summary>
internal sealed class Scan
{
    private readonly FrozenSet<string> marks;

    public Scan(Sentence sentence, Lexicon lexicon)
    {
        marks = lexicon.Language.Marks;
        Sentence = sentence;
        Tokens = Tokens.Of(sentence.Text);
        var cues = lexicon.Cues.FindAll(Tokens);
        var countries = lexicon.Countries.FindLongest(Tokens);
        var voids = cues.RemoveAll(cue => cue.Value != Cue.Void);
        // 国連 in アラブ首長国連邦 is no body.
        Organisations = lexicon.Organisations.FindLongest(Tokens).RemoveAll(body => IsHalfOfName(body) || countries.Any(country => Cuts(country, body)));
        // 太平洋諸島フォーラム(PIF): whoever else is called so.
        if (Organisations.Length > 1) Organisations = Organisations.RemoveAll(IsShort);
        // A country inside an organisation's name is no country of the news: "Bank of Japan", «Центральная Азия + Япония».
        CountryWords = countries.RemoveAll(country => Organisations.Any(body => Covers(body, country)) || IsCurrency(country) || voids.Any(phrase => Cuts(phrase, country)));
        // Nor is one in dollars of the United States.
        Countries = CountryWords.RemoveAll(country => voids.Any(phrase => Covers(phrase, country)));
        Places = lexicon.Places.FindLongest(Tokens).RemoveAll(place => Organisations.Any(body => Covers(body, place)) || voids.Any(phrase => Cuts(phrase, place)));
        // "Во главе с комиссаром": no head of anything.
        Ranks = lexicon.Ranks.FindLongest(Tokens).RemoveAll(rank => cues.Any(cue => cue.Value == Cue.LeadsDelegation && cue.Start < rank.Start && rank.End <= cue.End));
        Portfolios = lexicon.Portfolios.FindLongest(Tokens);
        Subjects = lexicon.Subjects.FindLongest(Tokens);
        Topics = lexicon.Topics.FindAll(Tokens).RemoveAll(word => voids.Any(phrase => phrase.Start <= word.Start && word.End <= phrase.End));
        Cues = cues.RemoveAll(cue => voids.Any(phrase => Covers(phrase, cue)));
    }

    public Sentence Sentence { get; }

    public string Text => Sentence.Text;

    public Tokens Tokens { get; }

    public ImmutableArray<Hit<string>> Countries { get; }

    /// <summary>Those of currencies too: words that are no name of anything else.</summary>
    public ImmutableArray<Hit<string>> CountryWords { get; }

    public ImmutableArray<Hit<Organisation>> Organisations { get; }

    public ImmutableArray<Hit<Place>> Places { get; }

    public ImmutableArray<Hit<Rank>> Ranks { get; }

    public ImmutableArray<Hit<Portfolio>> Portfolios { get; }

    public ImmutableArray<Hit<Subject>> Subjects { get; }

    public ImmutableArray<Hit<TopicWord>> Topics { get; }

    public ImmutableArray<Hit<string>> Cues { get; }

    /// <summary>True for the small words every text of the language is full of.</summary>
    public bool IsMark(Token word) => marks.Contains(word.Folded);

    public bool Has(string cue)
    {
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

    public Span SpanOf<T>(Hit<T> hit) => new(Sentence.Number, hit.Start, hit.Length);

    public Span SpanOf(int start, int end) => new(Sentence.Number, start, end - start);

    private IEnumerable<Hit<string>> AllOf(string cue) => Cues.Where(hit => hit.Value == cue);

    private IEnumerable<(string Id, Hit<string> Hit)> AllUnder(string prefix) =>
        Cues.Where(hit => hit.Value.StartsWith(prefix, StringComparison.Ordinal)).Select(hit => (hit.Value[prefix.Length..], hit));

    /// <summary>US$ 20 million.</summary>
    private bool IsCurrency(Hit<string> country) => country.End < Text.Length && Text[country.End] == '$';

    /// <summary>"Рено-Бассо" is no car.</summary>
    private bool IsHalfOfName(Hit<Organisation> hit) =>
        hit.Value.Kind == "company" && hit.End + 2 < Text.Length && Text[hit.End] == '-' && char.IsUpper(Text[hit.End + 1]) && char.IsLower(Text[hit.End + 2]) && char.IsLower(Text[hit.End - 1]);

    /// <summary>In brackets after another body it is that one's short form.</summary>
    private bool IsShort(Hit<Organisation> hit)
    {
        if (hit.Start < 2 || Text[hit.Start - 1] is not ('(' or '（')) return false;
        var end = Text[hit.Start - 2] == ' ' ? hit.Start - 2 : hit.Start - 1;
        return Organisations.Any(other => other.End == end && other.Value.Id != hit.Value.Id);
    }

    /// <summary>Written without blanks, a name may be found in the middle of another.</summary>
    private bool Cuts<T>(Hit<string> outer, Hit<T> inner) => Covers(outer, inner) && Script.IsUnspaced(Text[inner.Start]);

    private static bool Covers<TOuter, TInner>(Hit<TOuter> outer, Hit<TInner> inner) =>
        outer.Start <= inner.Start && inner.End <= outer.End && outer.Length > inner.Length;
}
