namespace CoopBot.Model;

/// <summary>Something of the event's course that the summaries know how to tell: bilateral meetings, presentations.</summary>
/// <param name="Id">As in the cues and the summary templates.</param>
internal sealed record DetailFact(string Rule, Span Span, string Id) : Fact(Rule, Span)
{
    public override string Kind => "detail";
    public override string Value => Id;
}
