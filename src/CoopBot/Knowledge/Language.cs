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
/// <param name="Quotes">The opening and the closing quotation mark.</param>
/// <param name="DatePattern">A .NET date pattern for a day: d MMMM yyyy.</param>
/// <param name="MomentPattern">A .NET date pattern for a moment near now.</param>
/// <param name="ArticleWords">Words that make the name of a body take the article: the Asian Development Bank.</param>
/// <param name="Letters">Letters that among the known languages speak for this one.</param>
/// <param name="SharedLetters">Further letters of its alphabet that a language the bot does not read has too: they speak neither for nor against it.</param>
/// <param name="Marks">Frequent small words that tell it from its neighbours.</param>
/// <param name="Abbreviations">Words whose full stop does not end a sentence, folded, without the stop.</param>
internal sealed record Language(
    string Code, string Name, bool IsTold, string And, string AndMany, string Comma, string Gap, bool DeclinesLastOnly, string Quotes, string DatePattern, string MomentPattern,
    PluralRule Plural, CultureInfo Culture, Endings Endings, string Letters, string SharedLetters,
    ImmutableHashSet<string> Marks, ImmutableHashSet<string> Abbreviations, ImmutableHashSet<string> ArticleWords);
