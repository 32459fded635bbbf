using CoopBot.Chats.Slack.HomeTab;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Chats.Slack.HomeTab;

public sealed class UnsubscribeModalTests
{
    private static readonly ChatAddress Chat = new("slack", "U1");

    private readonly UnsubscribeModal modal = new(Shipped.Filters);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void ItKeepsTheLimitsHoweverManyAndLongTheyAre(string language)
    {
        var view = UnsubscribeModal.Of([.. Enumerable.Range(0, 120).Select(at => One($"\"{new string('x', 200)} {at}\" energy"))], Voice(language));
        Kit.Faults(view).ShouldBeEmpty();
        Kit.Options(Kit.Elements(view).Single()).Count.ShouldBe(100);
    }

    [Fact]
    public void TheChosenOnesAreEndedByTheirFilterTheLastFirst()
    {
        Subscription[] all = [One("energy"), One("water KZ"), One("\"green hydrogen\" -JP")];
        Lines(all, all, all[0], all[2]).ShouldBe(["/unsubscribe \"green hydrogen\", -Japan", "/unsubscribe Energy"], StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void EverythingIsEndedByItsPositionForItsWordMayMeanAllOfThem(string language)
    {
        Subscription[] all = [One("energy"), One("everything"), One("water")];
        Lines(all, all, language, all[1]).ShouldBe(["/unsubscribe 2"]);
    }

    [Fact]
    public void WhatCannotBeTypedIsEndedByItsPosition()
    {
        Subscription[] all = [One("water"), One("everything"), One("«say \"yes\" again»")];
        Lines(all, all, all[1]).ShouldBe(["/unsubscribe 2"]);
        Lines(all, all, all[2]).ShouldBe(["/unsubscribe «say \"yes\" again»"]);
    }

    [Fact]
    public void AnOldModalEndsNothingElse()
    {
        Subscription[] then = [One("everything"), One("energy"), One("water")];
        Subscription[] now = [then[2], One("everything"), One("energy")];
        Lines(then, now, then[0], then[1]).ShouldBeEmpty();
        Lines(then, now, then[0], then[2]).ShouldBe(["/unsubscribe Water"], StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void WhatIsGoneIsSaidToBeGone()
    {
        Subscription[] then = [One("energy")];
        modal.Read(Filled.In(UnsubscribeModal.Of(then, Voice("en")), ("which", [then[0].Id])).State, [], Voice("en"))
            .ShouldSatisfyAllConditions(wish => wish.Lines.ShouldBeEmpty(), wish => wish.Why.ShouldBe("What you chose had already been ended."));
    }

    private IReadOnlyList<string> Lines(Subscription[] then, Subscription[] now, params Subscription[] chosen) => Lines(then, now, "en", chosen);

    private IReadOnlyList<string> Lines(Subscription[] then, Subscription[] now, string language, params Subscription[] chosen) =>
        modal.Read(Filled.In(UnsubscribeModal.Of(then, Voice(language)), ("which", [.. chosen.Select(one => one.Id)])).State, now, Voice(language)).Lines;

    private static Subscription One(string filter) =>
        new(Guid.NewGuid().ToString("n"), Chat, Shipped.Filters.Parse(filter).ShouldBeOfType<FilterRead>(filter).Filter, 0);

    private static Voice Voice(string language) => Shipped.Knowledge.VoiceOf(language);
}
