using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>An organisation as read, with the words that find it in a text of any language.</summary>
internal sealed record OrganisationEntry(Organisation Organisation, ImmutableArray<PhrasePattern> Words);
