using CoopBot.Commands;

namespace CoopBot.Tests.Commands;

public sealed class ZoneFinderTests
{
    private static readonly ZoneFinder Finder = new(Shipped.Knowledge.Voices.Values);

    [Theory]
    [InlineData("Asia/Tashkent", "Asia/Tashkent")]
    [InlineData("asia/tashkent", "Asia/Tashkent")]
    [InlineData("Tashkent", "Asia/Tashkent")]
    [InlineData("ташкент", "Asia/Tashkent")]
    [InlineData("Taszkent", "Asia/Tashkent")]
    [InlineData("Астана", "Asia/Almaty")]
    [InlineData("Łódź", "Europe/Warsaw")]
    [InlineData("new york", "America/New_York")]
    [InlineData("America/New York", "America/New_York")]
    [InlineData("Нью-Йорк", "America/New_York")]
    [InlineData("UTC+5", "Etc/GMT-5")]
    [InlineData("utc -3", "Etc/GMT+3")]
    [InlineData("+9", "Etc/GMT-9")]
    [InlineData("Etc/GMT-5", "Etc/GMT-5")]
    [InlineData("Asia/Calcutta", "Asia/Calcutta")]
    [InlineData("UTC+5:30", "Asia/Kolkata")]
    [InlineData("UTC+5:45", "Asia/Kathmandu")]
    [InlineData("GMT-9:30", "Pacific/Marquesas")]
    public void AZoneIsFoundByIdCityOrOffset(string text, string id) => Finder.Find(text, Room.Start).ShouldBe([id]);

    [Fact]
    public void ACountryOfManyZonesIsAmbiguous() =>
        Finder.Find("Россия", Room.Start).ShouldBe(["Europe/Moscow", "Asia/Yekaterinburg", "Asia/Novosibirsk", "Asia/Vladivostok"], ignoreOrder: true);

    [Fact]
    public void AnOffsetIsOfferedTheCitiesThatShareIt()
    {
        var same = Finder.At("UTC+5", Room.Start);
        same.ShouldContain("Asia/Tashkent");
        same.ShouldContain("Asia/Almaty");
        same.ShouldNotContain("Europe/Warsaw");
        Finder.At("UTC+5:30", Room.Start).ShouldBe(["Asia/Kolkata"]);
    }

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("UTC+99")]
    [InlineData("UTC+5:17")]
    [InlineData("../../etc/passwd")]
    [InlineData("Etc/../../etc/passwd")]
    [InlineData("Asia/Nowhere")]
    [InlineData("")]
    public void AnUnknownZoneIsNotFound(string text) => Finder.Find(text, Room.Start).ShouldBeEmpty();

    [Fact]
    public void AMisspeltCityIsGuessed() => Finder.Guess("Tashkant").ShouldContain("Asia/Tashkent");
}
