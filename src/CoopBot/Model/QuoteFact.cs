namespace CoopBot.Model;

/// <summary>Words said by a person, as the article gives them.</summary>
/// <param name="Speaker"><see cref="PersonFact.Name"/> of the speaker.</param>
/// <param name="Words">The words between the quotation marks, or the reported clause.</param>
/// <param name="IsVerbatim">True between quotation marks, false when reported.</param>
internal sealed record QuoteFact(string Rule, Span Span, string Speaker, string Words, bool IsVerbatim) : Fact(Rule, Span)
{
    public override string Kind => "quote";
    public override string Value => $"{Speaker}: {Words}";
}
