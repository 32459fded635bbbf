using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>
/// How much of an outline is told, and which words of the article fill it up. It is chosen once, by the English outline, so that every
/// language tells the same; the others need about as many words or a few less.
/// </summary>
internal sealed class Fit
{
    /// <summary>What a reader takes in at a glance.</summary>
    private const int MostWords = 82;

    /// <summary>Below this the article adds words of its own.</summary>
    private const int EnoughWords = 54;

    private const int FewestSentences = 2;
    private const int FewestPeople = 2;

    public Fit(KnowledgeBase knowledge, Page page, Findings findings, Outline english)
    {
        var outline = english;
        while (outline.Length > MostWords && Shorter(outline) is { } shorter) outline = shorter;
        (Sentences, People, Past) = (outline.Sentences.Length, outline.People.Length, outline.Past.Length);
        var left = MostWords - outline.Length;
        Quote = OwnWords.QuoteOf(page, findings, left);
        if (Quote is { } said) left -= TextLength.Of(said.Words) + TextLength.Of(said.Speaker);
        Own = OwnWords.Best(page, findings, Quote, EnoughWords - (MostWords - left), left, english.TellsEvent, new Standalone(knowledge, page));
    }

    public int Sentences { get; }

    public int People { get; }

    public int Past { get; }

    /// <summary>What somebody said, short and in quotation marks; null when there is no room or no such words.</summary>
    public QuoteFact? Quote { get; }

    /// <summary>Sentences of the article, in its order.</summary>
    public ImmutableArray<Sentence> Own { get; }

    /// <summary>Background goes first, then all but the first people, then the last sentences; null when nothing may go.</summary>
    private static Outline? Shorter(Outline outline) =>
        outline.Past.Length > 0 ? outline with { Past = outline.Past[..^1] }
        : outline.People.Length > FewestPeople ? outline with { People = outline.People[..^1] }
        : outline.Sentences.Length > FewestSentences ? outline with { Sentences = outline.Sentences[..^1] }
        : null;
}
