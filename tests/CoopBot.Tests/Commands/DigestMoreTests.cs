using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

/// <summary>/digest more: what found no room.</summary>
public sealed class DigestMoreTests
{
    [Fact]
    public async Task WhatFoundNoRoomIsListedNewestFirstPageByPage()
    {
        using var room = await WithCappedAsync(12);

        var first = await room.AnswerAsync("/digest more before 13");
        Numbers(first).ShouldBe([12, 11, 10, 9, 8]);
        Plain.TextOf(first).ShouldStartWith("Stories that your digests had no room for");
        Plain.TextOf(first).ShouldContain("5 stories, newest first.");
        Commands(first).ShouldBe(["/digest more before 8"]);

        var second = await room.AnswerAsync("/digest more before 8");
        Numbers(second).ShouldBe([7, 6, 5, 4, 3]);
        Commands(second).ShouldBe(["/digest more after 7", "/digest more before 3"]);
        second.Parts[^1].Buttons.ShouldAllBe(button => button.InPlace && button.Short != null);

        Numbers(await room.AnswerAsync("/digest more before 3")).ShouldBe([2, 1]);
        Commands(await room.AnswerAsync("/digest more before 3")).ShouldBe(["/digest more after 2"]);
        Numbers(await room.AnswerAsync("/digest more after 2")).ShouldBe([7, 6, 5, 4, 3]);
        Numbers(await room.AnswerAsync("/digest more after 7")).ShouldBe([12, 11, 10, 9, 8]);
        Numbers(await room.AnswerAsync("/digest more after 9")).ShouldBe([12, 11, 10, 9, 8]);
        Numbers(await room.AnswerAsync("/digest more")).ShouldBe([12, 11, 10, 9, 8]);
    }

    [Theory]
    [InlineData("/digest ещё до 3")]
    [InlineData("/digest więcej przed 3")]
    [InlineData("/digest MORE before #3")]
    public async Task PeopleMayTypeIt(string line)
    {
        using var room = await WithCappedAsync(4);
        Numbers(await room.AnswerAsync(line)).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task WhereAllFoundRoomItSaysSo()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/digest more")).ShouldBe("Your digests have had room for everything.\n[Latest news → /latest]");
    }

    [Fact]
    public async Task PastTheLastPageThereIsAWayBack()
    {
        using var room = await WithCappedAsync(2);
        (await room.SayAsync("/digest more before 1")).ShouldBe("There are no older stories.\n[Stories that your digests had no room for → /digest more]");
    }

    [Fact]
    public async Task AnotherWordIsOneSentenceAndALineThatWorks()
    {
        using var room = await WithCappedAsync(1);
        (await room.SayAsync("/digest tomorrow")).ShouldBe("I don't know what “tomorrow” means after /digest.\nFor example: /digest more");
        (await room.SayAsync("/digest now")).ShouldStartWith("You have no subscriptions yet.");
    }

    [Fact]
    public async Task NobodySeesWhatAnotherChatMissed()
    {
        using var room = await WithCappedAsync(3);
        (await room.SayAsync("/digest more", chat: "2")).ShouldStartWith("Your digests have had room for everything.");
    }

    /// <summary>A chat whose digest had no room for any of these stories.</summary>
    private static async Task<Room> WithCappedAsync(int count)
    {
        var room = await Room.OpenAsync();
        await room.SayAsync("/start");
        var capped = new List<long>();
        for (var at = 1; at <= count; at++) capped.Add(await room.StoryAsync($"Pact {at}", ["energy"], ["KZ"]));
        await room.StoryAsync("Told in full", ["energy"], ["KZ"]);
        var chat = await room.ChatAsync();
        var telling = new Telling(chat, chat.LastSlot.AddDays(1), null, [], ImmutableDictionary<string, long>.Empty) { Capped = [.. capped] };
        (await room.Get<DigestLedger>().TellAsync(telling, chat.LastSlot.AddDays(1), default)).ShouldBeTrue();
        return room;
    }

    private static List<long> Numbers(Message message) =>
        [.. Plain.ButtonsOf(message).Select(button => Regex.Match(button.Command, @"^/story (\d+)$")).Where(match => match.Success).Select(match => long.Parse(match.Groups[1].Value, null))];

    private static List<string> Commands(Message message) => [.. message.Parts[^1].Buttons.Select(button => button.Command)];
}
