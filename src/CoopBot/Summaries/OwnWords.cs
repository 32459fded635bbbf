using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The words of an article that say most, quoted as they are written.</summary>
internal static class OwnWords
{
    private const int MostSentences = 3;
    private const int LongestSentence = 350;

    /// <summary>A longer sentence is quoted only where there is no shorter one.</summary>
    private const int LongestToRead = 32;

    /// <summary>A shorter sentence says too little to be quoted.</summary>
    private const int ShortestSentence = 7;

    /// <summary>When no more words than these are wanting, no other sentence is worth it.</summary>
    private const int SmallGap = 6;

    private const int ShortestQuote = 4;

    private const int LongestQuote = 30;

    /// <summary>How much the beginning of an article counts against facts further down.</summary>
    private const double WeightOfTheOpening = 3;

    public static string TitleOf(Page page) =>
        page.Title.Length > 0 ? page.Title : page.Sentences.Length > 1 ? Cut(page.Sentences[1].Text) : "";

    /// <summary>The first words between quotation marks of somebody known that are neither long nor a mere phrase or a part of one.</summary>
    public static QuoteFact? QuoteOf(Page page, Findings findings, int room)
    {
        if (room < ShortestQuote || !findings.Of<QuoteFact>().Any(quote => quote.IsVerbatim)) return null;
        var people = findings.Of<PersonFact>().ToLookup(person => person.Name);
        return findings.Of<QuoteFact>()
            .Where(quote => quote.IsVerbatim && quote.Words is [var begin, ..] && !char.IsLower(begin) && people.Contains(quote.Speaker) && Told.IsNews(page, findings, quote.Span)
                && TextLength.Of(quote.Words) is >= ShortestQuote and <= LongestQuote and var length && length <= room && Quotation.IsBalanced(quote.Words))
            .OrderByDescending(quote => people[quote.Speaker].Any(person => person.Offices.Length > 0))
            .FirstOrDefault();
    }

    /// <summary>The best sentences until there are enough words, in the order of the article.</summary>
    /// <param name="wanted">How many words are wanting.</param>
    /// <param name="room">How many there is room for.</param>
    /// <param name="isTold">True where the event is told before.</param>
    public static ImmutableArray<Sentence> Best(Page page, Findings findings, QuoteFact? quoted, int wanted, int room, bool isTold, Standalone standalone)
    {
        if (wanted <= 0) return [];
        var events = findings.Of<EventFact>().FirstOrDefault(found => found.Status != EventStatus.Earlier)?.Span.Sentence;
        var facts = new List<Fact>?[page.Sentences.Length];
        foreach (var fact in findings.Facts) (facts[fact.Span.Sentence] ??= []).Add(fact);
        var isOnly = page.Sentences.Length <= 2;
        var lengths = new int[page.Sentences.Length];
        var ranked = page.Sentences.Skip(1)
            .Where(sentence => sentence.Text.Length <= LongestSentence && (isOnly || LengthOf(sentence) >= ShortestSentence) && sentence.Number != quoted?.Span.Sentence)
            .Where(sentence => Ends(sentence.Text) && facts[sentence.Number]?.Exists(fact => fact is BackgroundFact) != true)
            .OrderBy(sentence => LengthOf(sentence) > LongestToRead).ThenByDescending(sentence => Worth(sentence, facts[sentence.Number] ?? [], isTold)).ToList();
        var chosen = new List<Sentence>();
        // What the first sentence of the summary says is said in the article's words only where there are no others, and what cannot be read by itself last.
        Choose(sentence => !IsToldAlready(sentence) && !standalone.Leans(sentence), most: MostSentences);
        Choose(sentence => IsToldAlready(sentence) && !standalone.Leans(sentence), most: 1);
        Choose(standalone.Leans, most: 1);
        return [.. chosen.OrderBy(sentence => sentence.Number)];

        void Choose(Func<Sentence, bool> isMeant, int most)
        {
            foreach (var sentence in ranked)
            {
                if (wanted <= 0 || chosen.Count >= most || (chosen.Count > 0 && wanted <= SmallGap)) return;
                var length = LengthOf(sentence);
                // What costs most to see is looked at last.
                if (length > room || !isMeant(sentence) || !Quotation.IsBalanced(sentence.Text) || (!isOnly && standalone.IsSourceNote(sentence))) continue;
                chosen.Add(sentence);
                (wanted, room) = (wanted - length, room - length);
            }
        }

        bool IsToldAlready(Sentence sentence) => isTold && (sentence.Number == 1 || sentence.Number == events);

        int LengthOf(Sentence sentence) => lengths[sentence.Number] is > 0 and var known ? known : lengths[sentence.Number] = TextLength.Of(sentence.Text);
    }

    /// <summary>As it stands between quotation marks; what is left out in between shows.</summary>
    public static string? Words(Page page, ImmutableArray<Sentence> sentences, Language reader)
    {
        if (sentences.IsEmpty) return null;
        var gap = sentences[0].Text.Any(Script.IsUnspaced) ? "" : " ";
        var words = Opening.TextOf(page, sentences[0]);
        for (var at = 1; at < sentences.Length; at++) words += (sentences[at].Number == sentences[at - 1].Number + 1 ? gap : " … ") + sentences[at].Text;
        return Quotation.Inside(words, reader);
    }

    /// <summary>Where facts have told the opening, what they do not tell is worth most: what is to come, figures, papers.</summary>
    private static double Worth(Sentence sentence, List<Fact> facts, bool isTold)
    {
        var worth = 0.0;
        for (var at = 0; at < facts.Count; at++)
        {
            if (!IsSaidBefore(facts, at)) worth += isTold ? WorthOf(facts[at]) : 1;
        }
        return worth + ((isTold ? 1.0 : WeightOfTheOpening) / sentence.Number);
    }

    private static double WorthOf(Fact fact) => fact switch
    {
        QuantityFact or MoneyFact or AgreementFact or DateFact => 2,
        EventFact { Status: EventStatus.Planned } => 2,
        EventFact or QuoteFact or OrganisationFact or SubjectFact => 1,
        _ => 0.5,
    };

    private static bool IsSaidBefore(List<Fact> facts, int at)
    {
        for (var before = 0; before < at; before++)
        {
            if (facts[before].Kind == facts[at].Kind && facts[before].Value == facts[at].Value) return true;
        }
        return false;
    }

    /// <summary>A heading, a list or the source of a wire is no sentence.</summary>
    private static bool Ends(string text) => text[^1] is '.' or '!' or '?' or '…' or '。' or '»' or '”' or '"' or '」';

    private static string Cut(string text) => text.Length <= LongestSentence ? text : text[..LongestSentence].TrimEnd() + "…";
}
