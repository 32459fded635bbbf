using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoopBot.Facts.Names;
using CoopBot.Facts.Numbers;
using CoopBot.Facts.Rules;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts;

/// <summary>A page while its facts are being found: the scanned sentences and the facts so far.</summary>
internal sealed class Draft
{
    private readonly List<Fact> facts = [];
    private readonly Dictionary<Type, List<Fact>> byType = [];
    private readonly List<(Type Type, Array Facts)> kinds = [];
    private readonly List<Fact>?[] bySentence;
    private readonly List<Span>?[] taken;
    private readonly NameText?[] names;
    private readonly ImmutableArray<OfficePhrase>[] offices;
    private readonly ImmutableArray<Zone> zones;
    private int? latestYear;

    public Draft(Page page, KnowledgeBase knowledge, Lexicon lexicon)
    {
        Page = page;
        Knowledge = knowledge;
        Lexicon = lexicon;
        Scans = ScansOf(page, lexicon);
        Numbers = [.. Scans.Select(scan => new NumberScan(scan, lexicon, knowledge.Numbers[page.Language]))];
        zones = ZoneMap.Of(Scans);
        bySentence = new List<Fact>?[Scans.Length];
        taken = new List<Span>?[Scans.Length];
        names = new NameText?[Scans.Length];
        offices = new ImmutableArray<OfficePhrase>[Scans.Length];
    }

    public Page Page { get; }

    public KnowledgeBase Knowledge { get; }

    public Lexicon Lexicon { get; }

    public ImmutableArray<Scan> Scans { get; }

    /// <summary>The words about figures and days of each sentence, found once for all rules.</summary>
    public ImmutableArray<NumberScan> Numbers { get; }

    /// <summary>The sentences of the article itself, without the links to others between them.</summary>
    public ImmutableArray<Scan> Own => field.IsDefault ? field = [.. OwnSentences.In(this)] : field;

    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>Marks words as part of a name that a rule has found, wherever it is said again, so that no later rule takes them for something else.</summary>
    public void Take(Span span) => (taken[span.Sentence] ??= []).Add(span);

    /// <summary>True for words that belong to a name found by an earlier rule.</summary>
    public bool IsTaken(Span span)
    {
        if (taken[span.Sentence] is not { } spans) return false;
        foreach (var other in spans)
        {
            if (other.Overlaps(span)) return true;
        }
        return false;
    }

    public NameText NamesIn(Scan scan) => names[scan.Sentence.Number] ??= new NameText(scan, this);

    public ImmutableArray<OfficePhrase> OfficesIn(Scan scan)
    {
        ref var found = ref offices[scan.Sentence.Number];
        return found.IsDefault ? found = OfficePhrase.In(this, scan) : found;
    }

    public Zone ZoneOf(Scan scan) => zones[scan.Sentence.Number];

    public Zone ZoneOf(int sentence) => zones[sentence];

    /// <summary>In the title or the lead.</summary>
    public bool IsAbove(Scan scan) => IsAbove(scan.Sentence.Number);

    public bool IsAbove(int sentence) => ZoneOf(sentence) is Zone.Title or Zone.Lead;

    /// <summary>The sentences that tell the news itself.</summary>
    public ImmutableArray<Scan> News => field.IsDefault ? field = [.. Scans.Where(scan => ZoneOf(scan) is Zone.Title or Zone.Lead or Zone.Body)] : field;

    /// <summary>The year the article speaks from: that of its publication, else the latest year it names; null when it names none.</summary>
    public int? Year => Page.Published?.Year ?? latestYear;

    /// <summary>How much a word counts for what the article is about, by where it stands.</summary>
    public double WeightOf(Scan scan) => ZoneOf(scan) switch
    {
        Zone.Title => 2.5,
        Zone.Lead => 1.5,
        Zone.Body => 1,
        Zone.Quote => 0.5,
        _ => 0,
    };

    /// <summary>How much the cues that are meant count in a sentence: a word once, however many cues it is.</summary>
    public double WeightOf(Scan scan, Func<Hit<string>, bool> isMeant)
    {
        var (count, counted) = (0, -1);
        foreach (var cue in scan.Cues)
        {
            if (cue.Start == counted || !isMeant(cue)) continue;
            (count, counted) = (count + 1, cue.Start);
        }
        return count * WeightOf(scan);
    }

    /// <summary>Acronyms that are no body in this article, but a programme or a system.</summary>
    public HashSet<string> TitledAcronyms => field ??= Names.TitledAcronyms.In(this);

    /// <summary>What words tell as names, remembered for all rules of the article.</summary>
    public NameReader NameReader => field ??= new NameReader(this);

    /// <summary>Codes of the countries that are sides, in the order they were found.</summary>
    public IEnumerable<string> Parties => Of<CountryFact>().Where(country => country.IsParty).Select(country => country.Code);

    /// <summary>The facts of a kind, in the order they were found. Not to be changed.</summary>
    public T[] Of<T>()
        where T : Fact
    {
        foreach (var kind in kinds)
        {
            if (kind.Type == typeof(T)) return (T[])kind.Facts;
        }
        T[] found = byType.TryGetValue(typeof(T), out var own) ? Array.ConvertAll(own.ToArray(), fact => (T)fact) : [];
        kinds.Add((typeof(T), found));
        return found;
    }

    /// <summary>Those of one sentence.</summary>
    public IEnumerable<T> Of<T>(int sentence)
        where T : Fact
    {
        if (sentence >= bySentence.Length || bySentence[sentence] is not { } own) return [];
        // Most have none of the kind: these cost nothing but the look.
        foreach (var fact in own)
        {
            if (fact.GetType() == typeof(T)) return own.OfType<T>();
        }
        return [];
    }

    public void Add(Fact[] found)
    {
        foreach (var fact in found)
        {
            facts.Add(fact);
            OfType(fact).Add(fact);
            (bySentence[fact.Span.Sentence] ??= []).Add(fact);
            if (fact is DateFact { Year: { } year } && !(year < latestYear)) latestYear = year;
        }
    }

    public void Replace(Fact old, Fact better)
    {
        facts[facts.IndexOf(old)] = better;
        var own = OfType(old);
        own[own.IndexOf(old)] = better;
        var beside = bySentence[old.Span.Sentence]!;
        beside[beside.IndexOf(old)] = better;
    }

    public string TextOf(Span span) => Page.TextOf(span);

    private static ImmutableArray<Scan> ScansOf(Page page, Lexicon lexicon)
    {
        var scans = new Scan[page.Sentences.Length];
        for (var at = 0; at < scans.Length; at++) scans[at] = new Scan(page.Sentences[at], lexicon);
        return ImmutableCollectionsMarshal.AsImmutableArray(scans);
    }

    /// <summary>To be changed.</summary>
    private List<Fact> OfType(Fact fact)
    {
        var type = fact.GetType();
        for (var at = kinds.Count - 1; at >= 0; at--)
        {
            if (kinds[at].Type == type) kinds.RemoveAt(at);
        }
        return byType.TryGetValue(type, out var own) ? own : byType[type] = [];
    }
}
