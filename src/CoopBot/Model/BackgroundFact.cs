namespace CoopBot.Model;

/// <summary>What the article adds about an organisation: founded when, how large, here since when.</summary>
/// <param name="About">Name of the organisation.</param>
/// <param name="What">Id of the statement: founded, subsidiaries, countries, present-since.</param>
/// <param name="Number">The year or the count.</param>
/// <param name="Country">The country it is about, for present-since.</param>
internal sealed record BackgroundFact(string Rule, Span Span, string About, string What, long Number, bool IsMinimum, string? Country)
    : Fact(Rule, Span)
{
    public override string Kind => "background";
    public override string Value => $"{About}: {What} {(IsMinimum ? "over " : "")}{Number}{(Country is null ? "" : " " + Country)}";
}
