using CoopBot.Model;
using CoopBot.Summaries;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

public sealed class OfficeTests
{
    public static TheoryData<string, string, string> Told => CaseFile.Read("offices-told");

    [Theory]
    [MemberData(nameof(Told))]
    public void OfficesAreToldAsTheLanguageWritesThem(string value, string language, string told)
    {
        var parts = value.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        var office = new Office(parts[0], parts[1], parts[3], parts[2], "", default);
        var person = new PersonFact("person", default, "X", "X", null, [office]);
        new OfficeTeller(Readers.Knowledge, Readers.Knowledge.VoiceOf(language)).Tell(person).ShouldBe(told);
    }

    /// <summary>A chairman is one of something, and nobody is the director of a country.</summary>
    [Theory]
    [InlineData("president", null)]
    [InlineData("chairman", null)]
    [InlineData("spokesperson", null)]
    [InlineData("secretary-general", "JP")]
    [InlineData("director", "KR")]
    [InlineData("company-president", "DE")]
    public void AnOfficeOfNothingIsNotTold(string rank, string? country)
    {
        var person = new PersonFact("person", default, "X", "X", null, [new Office(rank, null, country, null, "", default)]);
        new OfficeTeller(Readers.Knowledge, Readers.Knowledge.VoiceOf("en")).Tell(person).ShouldBeNull();
    }
}
