using CoopBot.Cli.SourceVerbs;
using CoopBot.Model;

namespace CoopBot.Tests.Cli;

public sealed class SourceChoiceTests
{
    private static readonly SourceRow[] Listed =
    [
        Row("The Astana Times", "https://astanatimes.example/feed", "en"), Row("Astana", "https://astana.example/rss", "kk"), Row(null, "https://uza.example/uz/rss", "uz"),
        Row("Egemen", "https://egemen.example/", "kk"), Row("Old", "https://old.example/", null) with { Standing = SourceStanding.Unlisted },
    ];

    [Theory]
    [InlineData("1", "1")]
    [InlineData("4 1", "1 4")]
    [InlineData("astana", "2")]
    [InlineData("TIMES", "1")]
    [InlineData("uza", "3")]
    [InlineData("https://uza.example/uz/rss", "3")]
    [InlineData("uza 3 egem", "3 4")]
    [InlineData("old", "5")]
    public void AWordIsANumberOrAPartOfANameOrAddress(string words, string numbers) =>
        Numbers(SourceChoice.Of(Listed, words.Split(' '), null)).ShouldBe(numbers);

    [Fact]
    public void ALanguageMeansAllOfItAndNarrowsWhatIsNamed()
    {
        Numbers(SourceChoice.Of(Listed, [], "KK")).ShouldBe("2 4");
        Numbers(SourceChoice.Of(Listed, [], null)).ShouldBe("1 2 3 4");
        Numbers(SourceChoice.Of(Listed, [], "kk", new HashSet<string> { Listed[3].Id })).ShouldBe("4");
    }

    [Theory]
    [InlineData("0", "There is no number 0 in the list; it goes from 1 to 5.")]
    [InlineData("6", "There is no number 6 in the list; it goes from 1 to 5.")]
    [InlineData("nobody", "No source has 'nobody' in its name or address; `sources list --all` shows all.")]
    [InlineData("rss", "'rss' may be 2 Astana, 3 https://uza.example/uz/rss. Say more of it, or its number.")]
    public void WhatCannotBeToldIsOneSentence(string word, string sentence) =>
        Should.Throw<StartException>(() => SourceChoice.Of(Listed, [word], null)).Message.ShouldBe(sentence);

    [Fact]
    public void ALanguageThatNoneHasIsSaid() =>
        Should.Throw<StartException>(() => SourceChoice.Of(Listed, [], "ja")).Message.ShouldBe("There are no such sources in the language 'ja'; `sources list --all` shows all.");

    private static string Numbers(IReadOnlyList<SourceRow> chosen) => string.Join(' ', chosen.Select(source => Array.IndexOf(Listed, source) + 1));

    private static SourceRow Row(string? title, string address, string? language) => new(address, "feed", address) { Title = title, Language = language };
}
