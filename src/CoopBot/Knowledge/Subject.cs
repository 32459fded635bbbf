using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Knowledge;

/// <summary>A matter the news say was discussed or agreed on, finer than a topic.</summary>
/// <param name="Topics">Its own topic first, then the others it speaks for.</param>
/// <param name="Event">The event that says it by itself: "a loan" is not told to be on loans.</param>
/// <param name="Told">How it is told, by language.</param>
internal sealed record Subject(string Id, ImmutableArray<string> Topics, int Weight, IReadOnlyDictionary<string, Term> Told, EventKind? Event = null);
