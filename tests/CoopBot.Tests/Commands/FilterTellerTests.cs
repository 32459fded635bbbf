using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Tests.Commands;

public sealed class FilterTellerTests
{
    [Theory]
    [InlineData("en", "energy · Kazakhstan · without Japan")]
    [InlineData("ru", "энергетика · Казахстан · кроме: Япония")]
    [InlineData("pl", "energetyka · Kazachstan · oprócz: Japonia")]
    [InlineData("uk", "енергетика · Казахстан · крім: Японія")]
    [InlineData("kk", "энергетика · Қазақстан · мынадан басқа: Жапония")]
    public void AFilterIsToldInTheLanguageOfTheChat(string language, string told)
    {
        var filter = Read("energy KZ -japan");
        FilterTeller.Tell(filter, Shipped.Knowledge.VoiceOf(language)).ToLowerInvariant().ShouldBe(told.ToLowerInvariant());
    }

    [Fact]
    public void AlternativesAreJoinedByOr() =>
        FilterTeller.Tell(Read("KZ, UZ"), Shipped.Knowledge.VoiceOf("en")).ShouldBe("Kazakhstan or Uzbekistan");

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void WhatAButtonTypesIsReadAsTheSameFilter(string language)
    {
        var voice = Shipped.Knowledge.VoiceOf(language);
        foreach (var filter in (Filter[])[Read("energy, water, KZ, UZ+JP+PL, \"green hydrogen\" -JP -KZ+UZ -\"oil price\""), Filter.Everything, Filter.Everything with { Phrases = ["say \"yes\" «now»"] }])
            Read(FilterTeller.Type(filter, voice)).ShouldBe(filter);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void EveryTopicAndCountryCanBeTypedByItsName(string language)
    {
        var voice = Shipped.Knowledge.VoiceOf(language);
        var labels = Shipped.Knowledge.TopicIds.Select(id => new Label(LabelKind.Topic, id))
            .Concat(Shipped.Knowledge.CountryCodes.Select(code => new Label(LabelKind.Country, code)));
        foreach (var label in labels)
        {
            var read = Read(voice.NameOf(label));
            (label.Kind == LabelKind.Topic ? read.Topics : read.Countries).ShouldContain(label.Id, voice.NameOf(label));
        }
    }

    private static Filter Read(string text) => Shipped.Filters.Parse(text).ShouldBeOfType<FilterRead>(text).Filter;
}
