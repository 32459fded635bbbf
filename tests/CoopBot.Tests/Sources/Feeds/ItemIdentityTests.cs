using CoopBot.Sources.Feeds;

namespace CoopBot.Tests.Sources.Feeds;

public sealed class ItemIdentityTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 12, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void AGuidOfItsOwnNamesAnItem() => Names(Item("1", "https://a.example/1"), Item("2", "https://a.example/1")).ShouldBe(["guid:1", "guid:2"]);

    [Fact]
    public void ASharedGuidGivesWayToTheLink() =>
        Names(Item("1", "https://a.example/1"), Item("1", "https://a.example/2")).ShouldBe(["link:a.example/1", "link:a.example/2"]);

    [Fact]
    public void ASharedLinkGivesWayToTitleAndDate()
    {
        var names = Names(Item(null, "https://a.example/", "one"), Item(null, "https://a.example/", "two"), Item(null, "https://a.example/", "two", Day));

        names.ShouldAllBe(name => name.StartsWith("hash:"));
        names.Distinct().Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("http://a.example/1")]
    [InlineData("https://www.a.example/1/")]
    [InlineData("https://A.example:443/1#top")]
    public void TheLinkIsTheSameInAllItsForms(string link) => Names(Item(null, link)).ShouldBe(["link:a.example/1"]);

    [Theory]
    [InlineData("https://a.example/1?id=2")]
    [InlineData("https://a.example:8080/1")]
    [InlineData("https://b.example/1")]
    public void AnotherLinkIsAnother(string link) => Names(Item(null, link)).ShouldNotBe(["link:a.example/1"]);

    [Fact]
    public void ItemsThatCannotBeToldApartAreOne() => Names(Item(null, null, "one"), Item(null, null, "one")).Length.ShouldBe(1);

    [Fact]
    public void ItemsWithoutTitleAndDateAreToldApartByTheirText() =>
        Names(Item(null, null, null, text: "one"), Item(null, null, null, text: "two")).Length.ShouldBe(2);

    [Fact]
    public void AnItemThatStandsThereTwiceKeepsItsGuid() =>
        Names(Item("1", "https://a.example/1"), Item("1", "https://a.example/1"), Item("2", "https://a.example/2")).ShouldBe(["guid:1", "guid:2"]);

    [Fact]
    public void AnEndlessGuidIsMadeShort() => Names(Item(new string('x', 100_000), null)).Single().Length.ShouldBeLessThan(100);

    private static FeedItem Item(string? id, string? link, string? title = "t", DateTimeOffset? date = null, string text = "") =>
        new(id, link is null ? null : new Uri(link), title) { Content = FeedText.Html(text), Published = date };

    private static string[] Names(params FeedItem[] items) => [.. ItemIdentity.Name(items).Select(one => one.Identity)];
}
