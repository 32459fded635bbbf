using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts;

/// <summary>A sentence with everything the lexicon knows in it, found once for all rules.</summary>
internal sealed class Scan
{
    private readonly ImmutableHashSet<string> marks;

    public Scan(Sentence sentence, Lexicon lexicon)
    {
        marks = lexicon.Language.Marks;
        Sentence = sentence;
        Tokens = Tokens.Of(sentence.Text);
        var countries = lexicon.Countries.FindLongest(Tokens);
        // 国連 in アラブ首長国連邦 is no body.
        Organisations = [.. lexicon.Organisations.FindLongest(Tokens).Where(body => !IsHalfOfName(body) && !countries.Any(country => Cuts(country, body)))];
        var cues = lexicon.Cues.FindAll(Tokens);
        var voids = cues.Where(cue => cue.Value == Cue.Void).ToList();
        // A country inside an organisation's name is no country of the news: "Bank of Japan", «Центральная Азия + Япония».
        Countries = [.. countries.Where(country => !Organisations.Any(body => Covers(body, country)) && !IsCurrency(country) && !voids.Exists(phrase => Cuts(phrase, country)))];
        Places = [.. lexicon.Places.FindLongest(Tokens).Where(place => !Organisations.Any(body => Covers(body, place)) && !voids.Exists(phrase => Cuts(phrase, place)))];
        // "Во главе с комиссаром": no head of anything.
        Ranks = [.. lexicon.Ranks.FindLongest(Tokens).Where(rank => !cues.Any(cue => cue.Value == Cue.LeadsDelegation && cue.Start < rank.Start && rank.End <= cue.End))];
        Portfolios = [.. lexicon.Portfolios.FindLongest(Tokens)];
        Subjects = [.. lexicon.Subjects.FindLongest(Tokens)];
        Topics = [.. lexicon.Topics.FindAll(Tokens).Where(word => !voids.Exists(phrase => phrase.Start <= word.Start && word.End <= phrase.End))];
        Cues = [.. cues.Where(cue => !voids.Exists(phrase => Covers(phrase, cue)))];
    }

    public Sentence Sentence { get; }

    public string Text => Sentence.Text;

    public Tokens Tokens { get; }

    public ImmutableArray<Hit<string>> Countries { get; }

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

    public IEnumerable<Hit<string>> CuesOf(string cue) => Cues.Where(hit => hit.Value == cue);

    public IEnumerable<(string Id, Hit<string> Hit)> CuesUnder(string prefix) =>
        Cues.Where(hit => hit.Value.StartsWith(prefix, StringComparison.Ordinal)).Select(hit => (hit.Value[prefix.Length..], hit));

    public Span SpanOf<T>(Hit<T> hit) => new(Sentence.Number, hit.Start, hit.Length);

    public Span SpanOf(int start, int end) => new(Sentence.Number, start, end - start);

    /// <summary>US$ 20 million.</summary>
    private bool IsCurrency(Hit<string> country) => country.End < Text.Length && Text[country.End] == '$';

    /// <summary>"Рено-Бассо" is no car.</summary>
    private bool IsHalfOfName(Hit<Organisation> hit) =>
        hit.Value.Kind == "company" && hit.End + 2 < Text.Length && Text[hit.End] == '-' && char.IsUpper(Text[hit.End + 1]) && char.IsLower(Text[hit.End + 2]) && char.IsLower(Text[hit.End - 1]);

    /// <summary>Written without blanks, a name may be found in the middle of another.</summary>
    private bool Cuts<T>(Hit<string> outer, Hit<T> inner) => Covers(outer, inner) && Script.IsUnspaced(Text[inner.Start]);

    private static bool Covers<TOuter, TInner>(Hit<TOuter> outer, Hit<TInner> inner) =>
        outer.Start <= inner.Start && inner.End <= outer.End && outer.Length > inner.Length;
}
