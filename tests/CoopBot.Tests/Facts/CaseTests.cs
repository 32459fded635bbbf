using CoopBot.Model;
using CoopBot.Summaries;

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

    public static TheoryData<string, string, string> Persons => CaseFile.Read("persons");

    [Theory]
    [MemberData(nameof(Persons))]
    public void PersonsAreNamed(string value, string language, string wording) => Hold<PersonFact>(value, language, wording, person => person.Name);

    public static TheoryData<string, string, string> Offices => CaseFile.Read("offices");

    [Theory]
    [MemberData(nameof(Offices))]
    public void OfficesAreReadWithWhomTheyServe(string value, string language, string wording) =>
        CaseFile.Hold(value, Readers.Find(wording, language, Published).Of<PersonFact>().SelectMany(person => person.Offices).Select(office => $"{office.Rank} {office.Country}".TrimEnd()));

    public static TheoryData<string, string, string> Quotes => CaseFile.Read("quotes");

    [Theory]
    [MemberData(nameof(Quotes))]
    public void QuotationsAreReadWithTheirSpeaker(string value, string language, string wording) => Hold<QuoteFact>(value, language, wording, quote => quote.Value);

    public static TheoryData<string, string, string> Names => CaseFile.Read("names");

    [Theory]
    [MemberData(nameof(Names))]
    public void NamesAreToldAsTheReaderWritesThem(string value, string language, string spelt)
    {
        var parts = value.Split(' ');
        new NameSpeller(Readers.Knowledge.Names).Spell(string.Join(' ', parts[..^2]), parts[^1], parts[^2], language).ShouldBe(spelt);
    }

    private static void Hold<T>(string value, string language, string wording, Func<T, string> told)
        where T : Fact =>
        CaseFile.Hold(value, Readers.Find(wording, language, Published).Of<T>().Select(told));
}
