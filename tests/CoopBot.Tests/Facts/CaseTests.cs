using CoopBot.Model;

namespace CoopBot.Tests.Facts;

/// <summary>Rules of the language as data: one value in many wordings, and what must not match. A new case is a line in its file.</summary>
public sealed class CaseTests
{
    /// <summary>The day from which "yesterday" and "in March" are told in the cases.</summary>
    private static readonly DateTimeOffset Published = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string, string> Money => CaseFile.Read("money");

    [Theory]
    [MemberData(nameof(Money))]
    public void SumsAreRead(string value, string language, string wording) => Hold<MoneyFact>(value, language, wording, sum => sum.Value);

    public static TheoryData<string, string, string> Organisations => CaseFile.Read("organisations");

    [Theory]
    [MemberData(nameof(Organisations))]
    public void OrganisationsAreFound(string value, string language, string wording) => Hold<OrganisationFact>(value, language, wording, found => found.Value);

    public static TheoryData<string, string, string> Places => CaseFile.Read("places");

    [Theory]
    [MemberData(nameof(Places))]
    public void PlacesAreFound(string value, string language, string wording) => Hold<PlaceFact>(value, language, wording, found => found.Value);

    public static TheoryData<string, string, string> Countries => CaseFile.Read("countries");

    [Theory]
    [MemberData(nameof(Countries))]
    public void CountriesAreFound(string value, string language, string wording) => Hold<CountryFact>(value, language, wording, found => found.Code);

    private static void Hold<T>(string value, string language, string wording, Func<T, string> told)
        where T : Fact =>
        CaseFile.Hold(value, Readers.Find(wording, language, Published).Of<T>().Select(told));
}
