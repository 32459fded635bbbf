using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Stories of a digest that stand under one heading.</summary>
/// <param name="Topic">Id of their topic; null for those that have none, and for all of them where headings would only be in the way.</param>
/// <param name="Stories">The weightiest first.</param>
internal sealed record Section(string? Topic, ImmutableArray<Story> Stories);
