using CoopBot.Sources.Pages;

namespace CoopBot.Tests.Sources.Pages;

public sealed class TeaserTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("Two ministers met.", true)]
    [InlineData("{250} They parted.", true)]
    [InlineData("{350} They parted.", false)]
    [InlineData("<p>{350} They parted.</p><a href='x'><img src='y'></a>", false)]
    [InlineData("{350} They parted...", true)]
    [InlineData("{350} They parted…", true)]
    [InlineData("{350} They parted [&#8230;]", true)]
    [InlineData("{350} They parted. Read more", true)]
    [InlineData("{350} 両国は協力を確認した。", false)]
    [InlineData("{700} They parted. Read more", false)]
    [InlineData("<img src='{700}'>Two ministers met.", true)]
    public void ATextThatIsShortOrBreaksOffIsATeaser(string text, bool isTeaser) =>
        Teaser.Is(System.Text.RegularExpressions.Regex.Replace(text, @"\{(\d+)\}", count => new string('a', int.Parse(count.Groups[1].Value)))).ShouldBe(isTeaser);
}
