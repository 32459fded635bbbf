using CoopBot.Chats.Slack.HomeTab;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Chats.Slack.HomeTab;

public sealed class ZoneModalTests
{
    private static readonly ZoneFinder Zones = new(Shipped.Knowledge.Voices.Values);

    private readonly ZoneModal modal = new(Zones);

    [Theory]
    [InlineData("Asia/Tashkent", "en", "Tashkent · UTC+5")]
    [InlineData("Asia/Tashkent", "ru", "Ташкент · UTC+5")]
    [InlineData("America/Argentina/Buenos_Aires", "pl", "Buenos Aires · UTC−3")]
    [InlineData("Asia/Kolkata", "en", "New Delhi · UTC+5:30")]
    [InlineData("Etc/GMT-5", "en", "UTC+5 · UTC+5")]
    [InlineData("Etc/UTC", "ru", "UTC · UTC")]
    public void ItKeepsTheLimitsAndShowsWhatIsSet(string zone, string language, string shown)
    {
        var view = Modal(zone, language);
        Kit.Faults(view).ShouldBeEmpty();
        var chosen = Select(view).InitialOption.ShouldNotBeNull();
        chosen.Value.ShouldBe(zone);
        chosen.Text.Text.ShouldBe(shown);
    }

    [Fact]
    public void EveryZoneThatIsOfferedCanBeTyped()
    {
        var offered = Kit.Options(Select(Modal("Asia/Tashkent", "en"))).Select(option => option.Value).ToList();
        offered.Count.ShouldBeGreaterThan(300);
        offered.Where(zone => Zones.Find(zone, Room.Start) is not [var found] || found != zone).ShouldBeEmpty();
    }

    [Fact]
    public void ZonesStandByRegionInTheReadersOrder()
    {
        var groups = Kit.Groups(Modal("Europe/Warsaw", "ru"), "zone");
        groups[0].Label.Text.ShouldStartWith("Азия");
        groups[0].Options.Select(option => option.Value).ShouldAllBe(zone => zone.StartsWith("Asia/"));
        groups.ShouldContain(group => group.Label.Text == "Америка 2");
        groups.Select(group => group.Label.Text).ShouldBeUnique();
    }

    [Fact]
    public void AZoneIsTheLineThatWouldBeTyped() => Read("Asia/Tashkent", ("zone", ["Europe/Warsaw"])).Lines.ShouldBe(["/timezone Europe/Warsaw"]);

    [Theory]
    [InlineData("Asia/Tashkent")]
    [InlineData("Etc/GMT-5")]
    public void TheZoneThatIsSetAlreadyChangesNothing(string zone) => Read(zone).ShouldBe(Wish.None);

    private Wish Read(string current, params (string, string[])[] filled) => ZoneModal.Read(Filled.In(Modal(current, "en"), filled).State, current);

    private ModalView Modal(string zone, string language) => modal.Of(zone, Room.Start, Shipped.Knowledge.VoiceOf(language));

    private static StaticSelect Select(ModalView view) => Kit.Elements(view).OfType<StaticSelect>().Single();
}
