using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>What one country supplies another with: oil, grain, buses.</summary>
/// <param name="Told">How its supplying is told, by language.</param>
/// <param name="Says">Ids of the subjects that say nothing more beside it; one that no topic has is never told anyway.</param>
internal sealed record Good(string Id, IReadOnlyDictionary<string, Term> Told, FrozenSet<string> Says);
