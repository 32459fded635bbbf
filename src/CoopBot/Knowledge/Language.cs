using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>A language the bot reads, and perhaps speaks.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="Name">Its own name for itself: Polski, Русский.</param>
/// <param name="IsTold">True when the bot speaks it: texts and summary templates are there.</param>
/// <param name="And">What stands between the last two of a list, blanks included.</param>
/// <param name="AndMany">The same in a list of three or more, where the language says it otherwise.</param>
/// <param name="Comma">What stands between the others.</param>
/// <param name="Gap">What stands between two sentences: a blank, or nothing.</param>
/// <param name="DeclinesLastOnly">True where the last of a list carries the case for all of them.</param>
/// <param name="HouseFirst">True where a house stands before what somebody is in it, and so is named with the first of several ranks.</param>
/// <param name="Quotes">The opening and the closing quotation mark.</param>
/// <param name="DatePattern">A .NET date pattern for a day: d MMMM yyyy.</param>
/// <param name="MomentPattern">A .NET date pattern for a moment near now.</param>
/// <param name="ArticleWords">Words that make the name of a body take the article: the Asian Development Bank.</param>
/// <param name="Sample">What it looks like, for telling it from others.</param>
/// <param name="Marks">Frequent small words that tell it from its neighbours.</param>
/// <param name="Abbreviations">Words whose full stop does not end a sentence, folded, without the stop.</param>
/// <param name="Openers">Further words that sentences begin with, folded: after an abbreviation they tell that one begins.</param>
/// <param name="Asides">How lines of a web page begin that are not its article, folded: calls to read on, to share, to subscribe.</param>
/// <param name="Bylines">Words before the name of an author, folded.</param>
internal sealed record Language(
    string Code, string Name, bool IsTold, string And, string AndMany, string Comma, string Gap, bool DeclinesLastOnly, bool HouseFirst, string Quotes, string DatePattern, string MomentPattern,
    PluralRule Plural, CultureInfo Culture, Endings Endings, LanguageSample Sample,
    FrozenSet<string> Marks, FrozenSet<string> Abbreviations, FrozenSet<string> Openers,
    ImmutableArray<string> Asides, ImmutableArray<string> Bylines, FrozenSet<string> ArticleWords)
{
    /// <summary>How its words are found in a search.</summary>
    public Inflections Inflections { get; init; } = Inflections.None;

    /// <summary>Small words that stand between others without a blank: と, の.</summary>
    public FrozenSet<string> Particles { get; init; } = [];

    /// <summary>Of the words that take an article, those with which the name of one country's body takes none: Osaka University, Deutsche Bank.</summary>
    public FrozenSet<string> BareEnds { get; init; } = [];

    /// <summary>Letters that are written with an apostrophe, small, those first with which no word ends: "og" in Uzbek. Empty where there are none.</summary>
    public string ApostropheLetters { get; init; } = "";

    /// <summary>ISO code of the one country whose news are written in it: they seldom name it. Null where there are several.</summary>
    public string? Home { get; init; }

    /// <summary>Before the last of a list whose parts have an "and" themselves: dams and reservoirs, and water resources.</summary>
    public string? AndPairs { get; init; }

    /// <summary>The same where there are only two: hospitals and clinics as well as medical equipment.</summary>
    public string? AndTwoPairs { get; init; }

    /// <summary>Further words that texts join two names with: і and й beside та.</summary>
    public ImmutableArray<string> OtherAnds { get; init; } = [];

    /// <summary>A small word that changes by the letters beside it; null where there is none.</summary>
    public Euphony? Euphony { get; init; }

    /// <summary>What stands between the parts of a list that have commas themselves, blanks included.</summary>
    public string Semicolon { get; init; } = "; ";

    /// <summary>What stands between a name and what is said of it, blanks included.</summary>
    public string Colon { get; init; } = ": ";

    /// <summary>The marks of a quotation inside another.</summary>
    public string InnerQuotes { get; init; } = "‘’";

    /// <summary>Words for "and" between two, each with the letters it stands after, where the language chooses by sound: "Қазақстан мен Жапония".</summary>
    public ImmutableArray<(string And, string Letters)> AndsBySound { get; init; } = [];

    /// <summary>What stands between two, by the sound before it; the plain word where the two have an "and" themselves.</summary>
    public string AndAfter(string first, string second)
    {
        if (AndsBySound.IsEmpty || HasAnd(first) || HasAnd(second)) return And;
        var last = first.TrimEnd('»', '“', '”', '"', ')', '.', '\'', 'ь', 'ъ').LastOrDefault();
        return AndsBySound.FirstOrDefault(one => one.Letters.Contains(char.ToLowerInvariant(last))).And ?? And;
    }

    private bool HasAnd(string words) =>
        words.Contains(And, StringComparison.Ordinal) || words.Contains(Comma, StringComparison.Ordinal) || AndsBySound.Any(one => words.Contains(one.And, StringComparison.Ordinal));
}
