using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

public sealed class QuickSearchTests
{
    [Fact]
    public async Task StoriesAreOfferedPageByPage()
    {
        using var room = await Room.OpenAsync();
        for (var at = 1; at <= 5; at++) await room.StoryAsync($"Pact {at}", ["energy"], ["KZ"]);
        await room.StoryAsync("Other", ["water"], ["KZ"]);

        var first = await FindAsync(room, "energy kazakhstan");
        first.Stories.Select(story => story.Number).ShouldBe([5, 4]);
        first.HasMore.ShouldBeTrue();
        first.Hint.ShouldBeNull();
        first.Stories[0].Headline.ShouldContain("Pact 5");
        first.Stories[0].Description.ShouldContain("it was said");
        first.Stories[0].Told.Buttons.ShouldBeEmpty();
        Plain.TextOf(Message.Of("en", first.Stories[0].Told)).ShouldContain("#5");

        var last = await FindAsync(room, "energy kazakhstan", skip: 4);
        last.Stories.Select(story => story.Number).ShouldBe([1]);
        last.HasMore.ShouldBeFalse();
        (await FindAsync(room, "energy kazakhstan", skip: 3)).HasMore.ShouldBeFalse("the last page is full");
        (await FindAsync(room, "energy kazakhstan", skip: int.MaxValue)).Stories.ShouldBeEmpty();
        (await FindAsync(room, "")).Stories.Select(story => story.Number).ShouldBe([6, 5]);
    }

    [Theory]
    [InlineData("enrgy", "I don't know “enrgy”. Did you mean energy?")]
    [InlineData("qqqqqq", "I don't know “qqqqqq” as a topic, country or organisation.")]
    [InlineData("water", "There is no news on this yet.")]
    public async Task WhatCannotBeFoundGetsAHint(string typed, string hint)
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("Pact", ["energy"], ["KZ"]);
        var answer = await FindAsync(room, typed);
        answer.Stories.ShouldBeEmpty();
        answer.Hint.ShouldBe(hint, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public async Task AClosedBotOffersNewsToThoseWhoAreIn()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "telegram:9");
        await room.StoryAsync("Pact", ["energy"], ["KZ"]);
        var stranger = await FindAsync(room, "energy");
        stranger.Stories.ShouldBeEmpty();
        stranger.Hint.ShouldBe("This bot answers invited people only.");
        (await FindAsync(room, "energy", user: "9")).Stories.Length.ShouldBe(1);

        await room.Get<ChatTable>().AdmitAsync(new ChatAddress("telegram", "1"), Room.Start, default);
        (await FindAsync(room, "energy")).Stories.Length.ShouldBe(1);
        (await room.ChatAsync("1", "telegram")).ShouldBeNull("looking is not speaking");
    }

    [Fact]
    public async Task ItIsToldInTheLanguageOfThePersonsOwnChat()
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("Pact", ["energy"], ["KZ"]);
        await room.HearAsync(Room.Said("/language pl"));
        (await FindAsync(room, "energy")).Language.ShouldBe("pl");
        (await FindAsync(room, "energy", user: "2")).Language.ShouldBe("en");
    }

    private static Task<QuickAnswer> FindAsync(Room room, string typed, int skip = 0, string user = "1") =>
        room.Get<QuickSearch>().FindAsync(Room.Said(typed, user), skip, take: 2, default);
}
