using CoopBot.Operations;

namespace CoopBot.Tests.Operations;

public sealed class ZoneDataTests
{
    [Fact]
    public void DataThatKnowTheMoveOfKazakhstanAreGood() =>
        ZoneData.Problem(TimeZoneInfo.CreateCustomTimeZone("Asia/Almaty", TimeSpan.FromHours(5), null, null)).ShouldBeNull();

    [Fact]
    public void OldDataAreSaidInOneSentence()
    {
        var problem = ZoneData.Problem(TimeZoneInfo.CreateCustomTimeZone("Asia/Almaty", TimeSpan.FromHours(6), null, null))!;
        problem.ShouldContain("older than 2024");
        problem.ShouldContain("tzdata");
    }

    [Fact]
    public void MissingDataAreSaidInOneSentence() => ZoneData.Problem(null)!.ShouldContain("install the package tzdata");

    [Fact]
    public void ThisMachineHasGoodData() => ZoneData.Problem().ShouldBeNull();
}
