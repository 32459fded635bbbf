using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

/// <summary>/mute and /unmute.</summary>
public sealed class MuteCommandTests
{
    [Theory]
    [InlineData("/mute the paper")]
    [InlineData("/mute PAPER.EXAMPLE")]
    [InlineData("/mute paper")]
    [InlineData("/mute 1")]
    [InlineData("/mute #1")]
    public async Task ASourceIsMutedByNameIdOrStory(string line)
    {
        using var room = await OpenAsync();
        var answer = await room.SayAsync(line);
        answer.ShouldStartWith("Muted: The Paper (paper.example)\nWhat other sources tell too still comes.");
        answer.ShouldContain("→ /unmute The Paper (paper.example)]");
        (await MutedAsync(room)).ShouldBe(["paper"]);
        (await room.SayAsync("/settings")).ShouldContain("• Muted sources: The Paper (paper.example)");
    }

    [Fact]
    public async Task TheListOffersTheSourcesOfTheNews()
    {
        using var room = await OpenAsync();
        (await room.SayAsync("/mute")).ShouldBe("""
            No source is muted.
            Press 🔇 to leave a source out. The news of late came from these.
            [🔇 The Paper (paper.example) → /mute The Paper (paper.example)]
            [« Settings → /settings]
            """.ReplaceLineEndings("\n"));
        await room.SayAsync("/mute 1");
        (await room.SayAsync("/mute")).ShouldBe("""
            Muted sources:
            • The Paper (paper.example)
            [🔊 The Paper (paper.example) → /unmute The Paper (paper.example)]
            [« Settings → /settings]
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("/mute news", "Several sources fit “news”. Which one is meant?", "/mute News of one")]
    [InlineData("/mute zzz", "I don't know a source called “zzz”.", "/mute The Paper (paper.example)")]
    [InlineData("/mute 99", "There is no story number 99.", "/mute The Paper (paper.example)")]
    public async Task WhatIsUnclearIsOneSentenceWithButtons(string line, string sentence, string button)
    {
        using var room = await OpenAsync();
        var answer = await room.SayAsync(line);
        answer.ShouldStartWith(sentence);
        answer.ShouldContain($"→ {button}]");
        (await MutedAsync(room)).ShouldBeEmpty();
    }

    [Fact]
    public async Task NamesThatAreSharedAreTypedById()
    {
        using var room = await OpenAsync();
        var buttons = Plain.ButtonsOf(await room.AnswerAsync("/mute twin")).Select(button => button.Command).ToList();
        buttons.ShouldContain("/mute twin-a");
        await room.SayAsync("/mute twin-a");
        (await MutedAsync(room)).ShouldBe(["twin-a"]);
    }

    [Theory]
    [InlineData("/unmute the paper", "one")]
    [InlineData("/unmute paper", "one")]
    [InlineData("/unmute all", "")]
    [InlineData("/unmute все", "")]
    [InlineData("/unmute zzz", "paper,one")]
    [InlineData("/unmute two", "paper,one")]
    [InlineData("/unmute", "paper,one")]
    public async Task SourcesAreTakenBack(string line, string left)
    {
        using var room = await OpenAsync();
        (await room.SayAsync(line)).ShouldStartWith("No source is muted.");
        await room.SayAsync("/mute the paper");
        room.Clock.Advance(TimeSpan.FromSeconds(1));
        await room.SayAsync("/mute News of one");
        var answer = await room.SayAsync(line);
        string.Join(',', await MutedAsync(room)).ShouldBe(left);
        if (line.EndsWith("zzz", StringComparison.Ordinal)) answer.ShouldStartWith("“zzz” is not muted.\nFor example: /unmute all\n[🔊 The Paper");
    }

    [Fact]
    public async Task ASourceThatIsGoneCanStillBeTakenBack()
    {
        using var room = await OpenAsync();
        await room.SayAsync("/mute paper");
        await room.Get<SourceList>().RemoveAsync(["paper"], default);
        (await room.SayAsync("/unmute")).ShouldContain("→ /unmute paper]");
        await room.SayAsync("/unmute paper");
        (await MutedAsync(room)).ShouldBeEmpty();
    }

    private static async Task<Room> OpenAsync()
    {
        var room = await Room.OpenAsync();
        await room.Get<SourceList>().AddAsync(
            [
                new SourceRow("paper", "feed", "https://paper.example/rss") { Title = "The Paper (paper.example)" },
                new SourceRow("one", "feed", "https://one.example/rss") { Title = "News of one" },
                new SourceRow("two", "feed", "https://two.example/rss") { Title = "News of two" },
                new SourceRow("twin-a", "feed", "https://a.example/rss") { Title = "Twin" },
                new SourceRow("twin-b", "feed", "https://b.example/rss") { Title = "Twin" },
            ], room.Clock.GetUtcNow(), default);
        await room.StoryAsync("A pact", ["energy"], ["KZ", "JP"]);
        return room;
    }

    private static async Task<IReadOnlyList<string>> MutedAsync(Room room) => await room.Get<MuteTable>().OfAsync(new ChatAddress("test", "1"), default);
}
