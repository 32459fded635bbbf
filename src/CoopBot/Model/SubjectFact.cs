namespace CoopBot.Model;

/// <summary>What was talked about or agreed on, finer than a topic: waste management, hydrogen technologies.</summary>
/// <param name="Id">Id of the subject in the knowledge.</param>
/// <param name="Role">Where in the article it stands.</param>
internal sealed record SubjectFact(string Rule, Span Span, string Id, SubjectRole Role, string? Speaker = null) : Fact(Rule, Span)
{
    public override string Kind => "subject";
    public override string Value => Id;
}
