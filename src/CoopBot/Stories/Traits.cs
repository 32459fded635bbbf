using System.Collections.Frozen;
using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>What an article is compared by, free of its language.</summary>
/// <param name="Events">What is the news in it: neither what was before nor what was denied.</param>
/// <param name="Persons">By the key of the name; public figures by their id.</param>
/// <param name="Known">Those of them who are public figures, whom every other article names.</param>
/// <param name="Sums">Value and currency, totals of the years left out.</param>
/// <param name="Amounts">Measured ones: 101 MW.</param>
/// <param name="Scenes">Ids of the places where it happened.</param>
/// <param name="Days">On which it happened, to the day.</param>
/// <param name="Subjects">What was talked about or agreed on.</param>
/// <param name="Weights">What of it would be news to somebody who knows the story.</param>
/// <param name="TitleKey">Of source and title; 0 for a title too short to tell articles apart.</param>
internal sealed record Traits(
    string Language, string Source, DateTimeOffset When, bool IsDated, bool IsCooperation, FrozenSet<string> Parties, ImmutableArray<EventFact> Events,
    FrozenSet<string> Persons, FrozenSet<string> Known, FrozenSet<string> Bodies, FrozenSet<string> Sums, FrozenSet<string> Amounts, FrozenSet<string> Scenes,
    ImmutableArray<string> Days, FrozenSet<string> Subjects, FrozenSet<string> Topics, ImmutableArray<Weight> Weights, ulong TitleKey, Sketch Sketch);
