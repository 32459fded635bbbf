using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Tests.Commands;

/// <summary>Countries that are asked for together.</summary>
public sealed class FilterPairTests
{
    [Theory]
    [InlineData("kazakhstan+japan", "country:JP+KZ")]
    [InlineData("Kazakhstan + Japan", "country:JP+KZ")]
    [InlineData("japan +kazakhstan", "country:JP+KZ")]
    [InlineData("казахстан+япония", "country:JP+KZ")]
    [InlineData("カザフスタン+日本", "country:JP+KZ")]
    [InlineData("カザフスタン＋日本", "country:JP+KZ")]
    [InlineData("Қазақстан+Жапония", "country:JP+KZ")]
    [InlineData("Qozog'iston + Yaponiya", "country:JP+KZ")]
    [InlineData("KZ+JP+KZ", "country:JP+KZ")]
    [InlineData("KZ+JP+UZ", "country:JP+KZ+UZ")]
    [InlineData("Kazakhstan with Japan", "country:JP+KZ")]
    [InlineData("казахстан с японией", "country:JP+KZ")]
    [InlineData("Polska z Uzbekistanem", "country:PL+UZ")]
    [InlineData("Казахстан з Японією", "country:JP+KZ")]
    [InlineData("Qozog'iston bilan Yaponiya", "country:JP+KZ")]
    [InlineData("kazakhstan and japan", "country:JP country:KZ")]
    [InlineData("kazakhstan japan", "country:JP country:KZ")]
    [InlineData("south korea + united states", "country:KR+US")]
    [InlineData("energy kazakhstan+japan", "topic:energy country:JP+KZ")]
    [InlineData("energy+kazakhstan", "topic:energy country:KZ")]
    [InlineData("energy+kazakhstan+japan", "topic:energy country:JP+KZ")]
    [InlineData("energy with kazakhstan", "topic:energy country:KZ")]
    [InlineData("kazakhstan+japan, uzbekistan", "country:JP+KZ country:UZ")]
    [InlineData("kazakhstan+japan -uzbekistan+poland", "country:JP+KZ -country:PL+UZ")]
    [InlineData("kazakhstan + -japan", "country:KZ -country:JP")]
    [InlineData("+kazakhstan +", "country:KZ")]
    [InlineData("kazakhstan+\"green hydrogen\"", "country:KZ \"green hydrogen\"")]
    public void APlusJoinsCountries(string typed, string filter) => Read(typed).ToString().ShouldBe(filter);

    [Theory]
    [InlineData("C5+1")]
    [InlineData("central asia + japan")]
    public void ANameThatIsWrittenWithAPlusIsThatName(string typed) => Read(typed).Organisations.ShouldHaveSingleItem();

    [Theory]
    [InlineData("energy+water", "energy+water")]
    [InlineData("japan, energy + water, tourism", "energy + water")]
    [InlineData("-energy+kazakhstan", "energy+kazakhstan")]
    [InlineData("-kazakhstan+\"oil\"", "kazakhstan+\"oil")]
    public async Task WhatCannotBeJoinedIsOneSentence(string typed, string words)
    {
        var error = Shipped.Filters.Parse(typed).ShouldBeOfType<FilterError>();
        error.IsClash.ShouldBeTrue();
        error.Word.ShouldBe(words);
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/subscribe " + typed)).ShouldBe(
            $"“{words}”: with a plus I can join countries only; of several topics or organisations any one will do.\nFor example: /subscribe kazakhstan+japan");
        (await room.SubscriptionsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "Japan and Kazakhstan together or Uzbekistan")]
    [InlineData("ru", "Япония и Казахстан вместе или Узбекистан")]
    [InlineData("pl", "Japonia i Kazachstan razem lub Uzbekistan")]
    [InlineData("uk", "Японія та Казахстан разом або Узбекистан")]
    [InlineData("kk", "Жапония мен Қазақстан бірге немесе Өзбекстан")]
    [InlineData("uz", "Yaponiya va Qozog'iston birgalikda yoki O'zbekiston")]
    [InlineData("ja", "日本とカザフスタンの組み合わせまたはウズベキスタン")]
    public void APairIsToldInWords(string language, string told) =>
        FilterTeller.Tell(Read("KZ+JP, UZ"), Shipped.Knowledge.VoiceOf(language)).ShouldBe(told);

    [Fact]
    public async Task EveryCommandWithAFilterUnderstandsIt()
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("One", ["energy"], ["KZ"]);
        await room.StoryAsync("Two", ["energy"], ["KZ", "JP"]);
        (await room.SayAsync("/latest kazakhstan+japan")).ShouldContain("1 story, newest first.");
        await room.SayAsync("/subscribe Казахстан + Япония");
        (await room.SayAsync("/digest")).ShouldNotContain("#1 ");
        (await room.SayAsync("/unsubscribe Japan + Kazakhstan")).ShouldStartWith("Ended: Japan and Kazakhstan together");
        (await room.SubscriptionsAsync()).ShouldBeEmpty();
    }

    private static Filter Read(string text) => Shipped.Filters.Parse(text).ShouldBeOfType<FilterRead>(text).Filter;
}
