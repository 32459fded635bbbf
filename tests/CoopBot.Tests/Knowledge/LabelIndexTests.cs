using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Knowledge;

public sealed class LabelIndexTests
{
    [Theory]
    [InlineData("energy")]
    [InlineData("ENERGY")]
    [InlineData("energetyka")]
    [InlineData("energetyki")]
    [InlineData("энергетика")]
    [InlineData("энергия")]
    [InlineData("энергетику")]
    [InlineData("енергетика")]
    [InlineData("energetikasi")]
    [InlineData("энергетикасы")]
    [InlineData("エネルギー")]
    public void EnergyIsKnownInSevenLanguages(string typed) => Find(typed).ShouldContain(new Label(LabelKind.Topic, "energy"));

    [Theory]
    [InlineData("Казахстана", "KZ")]
    [InlineData("Kazachstanu", "KZ")]
    [InlineData("қазақстандағы", "KZ")]
    [InlineData("カザフスタン", "KZ")]
    [InlineData("japoński", "JP")]
    [InlineData("японии", "JP")]
    [InlineData("日本", "JP")]
    [InlineData("qozog'iston", "KZ")]
    [InlineData("qozog‘istonning", "KZ")]
    [InlineData("ўзбекистон", "UZ")]
    [InlineData("o`zbekiston", "UZ")]
    [InlineData("United States", "US")]
    [InlineData("us", "US")]
    [InlineData("usa", "US")]
    [InlineData("сша", "US")]
    [InlineData("south korea", "KR")]
    [InlineData("Korea Południowa", "KR")]
    [InlineData("україна", "UA")]
    [InlineData("european union", "EU")]
    [InlineData("Côte d’Ivoire", "CI")]
    public void CountriesAreKnownInSevenLanguagesAndInTheirForms(string typed, string code) =>
        Find(typed).Where(label => label.Kind == LabelKind.Country).ShouldBe([new Label(LabelKind.Country, code)]);

    [Theory]
    [InlineData("world bank", "world-bank")]
    [InlineData("Всемирный банк", "world-bank")]
    [InlineData("adb", "adb")]
    [InlineData("АБР", "adb")]
    [InlineData("アジア開発銀行", "adb")]
    public void OrganisationsAreKnown(string typed, string id) => Find(typed).ShouldContain(new Label(LabelKind.Organisation, id));

    [Theory]
    [InlineData("KZ")]
    [InlineData("IN")]
    [InlineData("NO")]
    [InlineData("EU")]
    public void ACodeCountsInCapitals(string code) => Find(code).ShouldContain(new Label(LabelKind.Country, code));

    [Theory]
    [InlineData("in")]
    [InlineData("is")]
    [InlineData("on")]
    [InlineData("no")]
    [InlineData("it")]
    [InlineData("me")]
    [InlineData("my")]
    [InlineData("at")]
    [InlineData("by")]
    [InlineData("to")]
    [InlineData("do")]
    [InlineData("na")]
    [InlineData("so")]
    [InlineData("am")]
    [InlineData("be")]
    [InlineData("In")]
    public void ASmallWordIsNoCountry(string word) => Find(word).ShouldBeEmpty();

    [Fact]
    public void NoSmallWordOfAnyLanguageIsALabel() =>
        (from language in Shipped.Knowledge.Languages.Values
         from word in language.Marks
         from label in Find(word)
         select $"{language.Code} {word}: {label.Kind} {label.Id}").ShouldBeEmpty();

    [Fact]
    public void NoJoiningWordOfAFilterIsALabel()
    {
        var words = FilterVocabulary.Of(Shipped.Knowledge.Voices.Values);

        words.Neutral.Concat(words.Excluding).SelectMany(word => Find(word).Select(label => $"{word}: {label.Id}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("qwerty")]
    [InlineData("energyy")]
    [InlineData("north energy")]
    [InlineData("кукуруку")]
    [InlineData("ぬぬぬ")]
    [InlineData("!?")]
    public void WhatNobodyKnowsIsNothing(string typed) => Find(typed).ShouldBeEmpty();

    [Fact]
    public void EveryNameThatIsShownIsUnderstood() =>
        Shipped.Knowledge.Labels.Names.Where(name => Find(name).Count == 0).ShouldBeEmpty();

    [Fact]
    public void EveryLabelIsUnderstoodByItsNameInEveryLanguage() =>
        (from voice in Shipped.Knowledge.Voices.Values
         from label in Shipped.Knowledge.TopicIds.Select(id => new Label(LabelKind.Topic, id))
             .Concat(Shipped.Knowledge.CountryCodes.Select(code => new Label(LabelKind.Country, code)))
             .Concat(Shipped.Knowledge.Organisations.Keys.Select(id => new Label(LabelKind.Organisation, id)))
         where !Find(voice.NameOf(label)).Contains(label)
         select $"{voice.Language.Code} {voice.NameOf(label)}").ShouldBeEmpty();

    private static IReadOnlyList<Label> Find(string typed) => Shipped.Knowledge.Labels.Find(typed);
}
