using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.HomeTab;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Chats.Slack.HomeTab;

public sealed class SubscribeModalTests
{
    private static readonly Dictionary<string, long> News = new() { ["UZ"] = 3, ["KZ"] = 7, ["JP"] = 1, ["??"] = 9 };

    private readonly SubscribeModal modal = new(Shipped.Knowledge, new SlackCommand("/coop", new CommandList([])));

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void ItKeepsTheLimitsAndOffersEveryCountryOnce(string language)
    {
        foreach (var counts in (Dictionary<string, long>[])[[], News, Shipped.Knowledge.CountryCodes.ToDictionary(code => code, _ => 1L)])
        {
            var view = modal.Of(counts, Voice(language));
            Kit.Faults(view).ShouldBeEmpty();
            Kit.Groups(view, "countries").SelectMany(group => group.Options).Select(option => option.Value).ShouldBe(Shipped.Knowledge.CountryCodes, ignoreOrder: true);
        }
    }

    [Fact]
    public void CountriesInTheNewsComeFirstThenTheAlphabet()
    {
        var groups = Kit.Groups(modal.Of(News, Voice("en")), "countries");
        groups[0].Label.Text.ShouldBe("Most in the news");
        groups[0].Options.Select(option => option.Text.Text).ShouldBe(["🇰🇿 Kazakhstan", "🇺🇿 Uzbekistan", "🇯🇵 Japan"]);
        groups[1].Label.Text.ShouldBe("A");
        groups.Skip(1).Select(group => group.Label.Text).ShouldBeUnique();
    }

    [Theory]
    [InlineData("ru", "А", "Я")]
    [InlineData("pl", "A", "Z")]
    public void TheAlphabetIsTheReaders(string language, string first, string last)
    {
        var letters = Kit.Groups(modal.Of(new Dictionary<string, long>(), Voice(language)), "countries").Select(group => group.Label.Text).ToList();
        letters.ShouldBeUnique();
        letters[0].ShouldBe(first);
        letters.ShouldContain(last);
        letters.ShouldBe(letters.Order(StringComparer.Create(Voice(language).Language.Culture, ignoreCase: true)));
    }

    [Theory]
    [InlineData("en", "/subscribe Energy, Water, Kazakhstan, Uzbekistan")]
    [InlineData("ru", "/subscribe энергетика, водные ресурсы, Казахстан, Узбекистан")]
    public void WhatIsChosenIsTheLineThatWouldBeTyped(string language, string line) =>
        Line(language, ("topics", ["water", "energy"]), ("countries", ["UZ", "KZ"])).ShouldBe(line, StringCompareShould.IgnoreCase);

    [Fact]
    public void NothingChosenIsEverything() => Read(Line("en")).IsEverything.ShouldBeTrue();

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void EveryChoiceIsReadAsItself(string language)
    {
        foreach (var code in Shipped.Knowledge.CountryCodes)
            Read(Line(language, ("countries", [code]))).ShouldBe(Filter.Everything with { Countries = [code] });
        foreach (var id in Shipped.Knowledge.TopicIds)
            Read(Line(language, ("topics", [id]))).ShouldBe(Filter.Everything with { Topics = [id] });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void TheLongestChoiceIsNotTooLongForTheDesk(string language)
    {
        var voice = Voice(language);
        var view = modal.Of(new Dictionary<string, long>(), voice);
        var line = Line(language, [.. Kit.Elements(view).OfType<MultiStaticSelect>().Select(select =>
            (select.ActionId, Kit.Options(select).OrderByDescending(option => option.Text.Text.Length).Take(select.MaxSelectedItems!.Value).Select(option => option.Value).ToArray()))]);
        line.Length.ShouldBeLessThanOrEqualTo(1000);
    }

    [Fact]
    public void WhatWasNeverOfferedIsLeftOut()
    {
        var state = new ViewState(new Dictionary<string, IReadOnlyDictionary<string, FilledIn>>
        {
            ["topics"] = new Dictionary<string, FilledIn> { ["topics"] = new("multi_static_select") { SelectedOptions = [new("energy"), new("witchcraft")] } },
        });
        Read(modal.Read(state, Voice("en")).Lines.Single()).ShouldBe(Filter.Everything with { Topics = ["energy"] });
    }

    private string Line(string language, params (string, string[])[] filled)
    {
        var wish = modal.Read(Filled.In(modal.Of(News, Voice(language)), filled).State, Voice(language));
        wish.Why.ShouldBeNull();
        return wish.Lines.ShouldHaveSingleItem();
    }

    private static Filter Read(string line)
    {
        line.ShouldStartWith("/subscribe ");
        return Shipped.Filters.Parse(line["/subscribe ".Length..]).ShouldBeOfType<FilterRead>(line).Filter;
    }

    private static Voice Voice(string language) => Shipped.Knowledge.VoiceOf(language);
}
