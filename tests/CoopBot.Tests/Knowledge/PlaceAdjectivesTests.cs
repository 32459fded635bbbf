using CoopBot.Knowledge;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Knowledge;

/// <summary>A university says in its name where it is at home.</summary>
public sealed class PlaceAdjectivesTests
{
    [Theory]
    [InlineData("ru", "ташкентский", "UZ")]
    [InlineData("ru", "самаркандского", "UZ")]
    [InlineData("ru", "казанским", "RU")]
    [InlineData("ru", "новгородский", "RU")]
    [InlineData("ru", "каракалпакского", "UZ")]
    [InlineData("ru", "токийский", "JP")]
    [InlineData("ru", "астанинском", "KZ")]
    [InlineData("uk", "каракалпацького", "UZ")]
    [InlineData("uk", "токійський", "JP")]
    [InlineData("pl", "taszkenckiego", "UZ")]
    [InlineData("pl", "tokijski", "JP")]
    [InlineData("pl", "pekińskim", "CN")]
    public void ThePlaceIsHeardInTheAdjective(string language, string word, string country) =>
        Readers.Knowledge.Lexicons[language].PlaceAdjectives.CountryOf(Fold.Text(word)).ShouldBe(country);

    [Theory]
    [InlineData("ru", "медицинский")]
    [InlineData("ru", "технический")]
    [InlineData("ru", "международного")]
    [InlineData("ru", "ташкент")]
    [InlineData("uk", "політехнічний")]
    [InlineData("pl", "politechniczny")]
    [InlineData("en", "tashkent")]
    [InlineData("ja", "東京")]
    public void AnotherWordHasNoHome(string language, string word) =>
        Readers.Knowledge.Lexicons[language].PlaceAdjectives.CountryOf(Fold.Text(word)).ShouldBeNull();
}
