namespace CoopBot.Model;

/// <summary>A paper the sides have signed or will sign, named in the text.</summary>
/// <param name="Paper">Id of the kind of paper in the knowledge: memorandum, agreement, roadmap.</param>
/// <param name="Year">The year it was signed, when the text says so.</param>
/// <param name="Title">Its name in quotation marks, or what it is on, in the article's words.</param>
/// <param name="Date">ISO 8601, as exact as the text tells when it was signed.</param>
internal sealed record AgreementFact(string Rule, Span Span, string Paper, int? Year, EventStatus Status, string? Title = null, string? Date = null) : Fact(Rule, Span)
{
    public override string Kind => "agreement";
    public override string Value => Year is null ? Paper : $"{Paper} {Year}";
}
