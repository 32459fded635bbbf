namespace CoopBot.Model;

/// <summary>A company, ministry, bank or body.</summary>
/// <param name="Name">Its name as the article's language writes it in the base form.</param>
/// <param name="Id">Its id in the knowledge, when the bot knows it.</param>
/// <param name="Country">Whose it is, when the text or the knowledge says so.</param>
internal sealed record OrganisationFact(string Rule, Span Span, string Name, string? Id, string? Country) : Fact(Rule, Span)
{
    public override string Kind => "organisation";
    public override string Value => Name;
}
