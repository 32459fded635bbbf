using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>Something that happened between the sides.</summary>
/// <param name="Title">Its own name, as a summit's or a forum's, in the article's words.</param>
/// <param name="Place">Id of the place it happened at.</param>
/// <param name="Date">ISO 8601 date or year.</param>
/// <param name="From">ISO code of the side that gives or visits, when the text says so.</param>
/// <param name="To">ISO code of the side that receives or is visited.</param>
/// <param name="IsByWord">True of an agreement of which no paper is spoken of: reached, not signed.</param>
internal sealed record EventFact(
    string Rule, Span Span, [property: JsonPropertyName("event")] EventKind Event, EventStatus Status,
    string? Title = null, string? Place = null, string? Date = null, string? From = null, string? To = null, bool IsByWord = false) : Fact(Rule, Span)
{
    /// <summary>How the sides stand in its sentence; empty of those that were stored before anybody asked.</summary>
    public ImmutableArray<SideBearing> Bearings { get; init; } = [];

    public override string Kind => "event";
    public override string Value => Event.Name;
}
