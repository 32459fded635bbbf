using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>A name as it stands in a sentence, and in the form a dictionary of people would list it.</summary>
/// <param name="Text">The base form.</param>
/// <param name="Words">How many words it has, initials among them.</param>
/// <param name="Country">The country whose name it is, when the person is one that everybody knows.</param>
internal readonly record struct PersonName(string Text, int Words, Span Span, string? Country = null);
