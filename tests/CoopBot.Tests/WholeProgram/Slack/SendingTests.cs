using System.Text.Json;
using System.Text.RegularExpressions;
using CoopBot.Commands;
using CoopBot.Emulators.Slack;
using Microsoft.Extensions.DependencyInjection;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

public sealed partial class SendingTests
{
    [Fact]
    public async Task TitlesOfTheWorldCallNobodyAndAreReadAsTheyWereWritten()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await HostileTitles.BringAsync(workspace);
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        var general = await workspace.ChannelAsync(aziza, "general");
        await MentionAsync(aziza, general, "subscribe everything");

        var said = await workspace.PiecesAsync(aziza.Dm, () => TellAsync(aziza, "latest 20"));
        await SlashAsync(aziza, general, "latest 20");
        await workspace.SettledAsync();
        var told = aziza.Ephemerals;
        var digest = await workspace.PiecesAsync(general, workspace.GoToDigestAsync);
        foreach (var pieces in (IReadOnlyList<SimulatedMessage>[])[said, told, digest])
        {
            var text = HostileTitles.Read(string.Join('\n', pieces.Select(piece => piece.Text)));
            foreach (var (title, _) in HostileTitles.All) text.ShouldContain(title, Case.Sensitive);
            foreach (var piece in pieces)
            {
                piece.Mentions.ShouldBeEmpty();
                piece.Links.ShouldBeEmpty();
                piece.Unfurls.ShouldBeFalse();
                // The bot's own looks, around whole titles; none begins or ends within one.
                piece.Formats.ShouldAllBe(format => format.Kind == "bold" || format.Kind == "italic" || format.Kind == "code");
                piece.Formats.ShouldNotContain(format => HostileTitles.Read(format.Text).Trim() == HostileTitles.Word);
                HasShape(piece);
            }
        }

        var number = Numbers(said).First();
        (await TellAsync(aziza, $"story {number}")).Text.ShouldStartWith($"#{number}");
        await TellAsync(aziza, $"why {number}");
        workspace.Slack.Problems.ShouldBeEmpty();
        (await workspace.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
    }

    [Fact]
    public async Task ADigestOfSixtyStoriesGoesOnInItsThreadAndIsCutBetweenThem()
    {
        const int all = 60;
        await using var workspace = await OpenAsync(settings: "--Digests:MaxStories=50");
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: all);
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");
        await MentionAsync(aziza, desk, "subscribe energy");

        var pieces = await workspace.PiecesAsync(desk, workspace.GoToDigestAsync);
        pieces.Count.ShouldBeGreaterThan(4);
        foreach (var piece in pieces) HasShape(piece);
        pieces[0].Text.ShouldContain("Your digest");
        pieces[0].Text.ShouldContain("60 stories");

        // Every story once, in the order of the digest.
        Numbers(pieces).ShouldBe(Enumerable.Range(1, all).Reverse());
        // Each piece but the first begins with a story or the headline of more of them, and bears the buttons of its own stories.
        pieces.Skip(1).ShouldAllBe(piece => piece.Text.StartsWith('#') || piece.Text.StartsWith("More headlines", StringComparison.Ordinal) || piece.Text.StartsWith('•'));
        foreach (var piece in pieces) StoriesOfButtons(piece).ShouldBe(Numbers([piece]).Take(StoriesOfButtons(piece).Count()));
        pieces.SelectMany(StoriesOfButtons).Count().ShouldBe(50);
        pieces[^1].Labels.ShouldContain("Mute a source");
        pieces.SkipLast(1).ShouldAllBe(piece => !piece.Labels.Contains("Mute a source"));

        // A button in the thread works as any other.
        (await PressAsync(aziza, pieces[1], "Details")).Text.ShouldStartWith($"#{Numbers([pieces[1]]).First()} ");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WordsWhoseBlocksSlackCannotReadGoOutPlainOnce()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");

        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.Error("invalid_blocks"));
        var hello = await TellAsync(aziza, "start");
        await workspace.SettledAsync();
        hello.Blocks.GetArrayLength().ShouldBe(0);
        hello.Text.ShouldContain("/coop latest energy");
        aziza.Dm.BotMessages.Count.ShouldBe(1);
        workspace.Log.Count(line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("cannot read the blocks")).ShouldBe(1);

        workspace.Slack.Faults.Next("response_url", SlackFault.Error("invalid_blocks"));
        var help = await SlashAsync(aziza, desk, "help");
        help.Blocks.GetArrayLength().ShouldBe(0);
        help.Text.ShouldContain("/coop latest");

        var settings = await TellAsync(aziza, "settings");
        workspace.Slack.Faults.Next("chat.update", SlackFault.Error("invalid_blocks"));
        aziza.Press(settings, "Schedule");
        await aziza.Dm.NextEditAsync(settings);
        settings.Blocks.GetArrayLength().ShouldBe(0);
        settings.Text.ShouldContain("every day at 09:00");

        await workspace.SettledAsync();
        workspace.Said("cannot read the blocks").ShouldBe(3);
        (await TellAsync(aziza, "help")).Blocks.GetArrayLength().ShouldBeGreaterThan(1);
        (await workspace.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
    }

    [Fact]
    public async Task AnAnswerTakesThePlaceOfItsMessageOrComesAsANewOne()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        await workspace.GreetAsync(aziza);

        // Two presses in a row: both are acknowledged, the message shows the answer, and nothing new comes.
        var settings = await TellAsync(aziza, "settings");
        aziza.Press(settings, "Time zone");
        aziza.Press(settings, "Time zone");
        await workspace.SettledAsync();
        settings.Text.ShouldContain("Your time zone: Tashkent");
        settings.EditedCount.ShouldBe(2);
        aziza.Dm.BotMessages.Count.ShouldBe(2);

        // A message that was deleted meanwhile, is too old or may not be changed.
        foreach (var problem in (string[])["message_not_found", "edit_window_closed", "cant_update_message"])
        {
            settings = await TellAsync(aziza, "settings");
            workspace.Slack.Faults.Next("chat.update", SlackFault.Error(problem));
            aziza.Press(settings, "Language");
            var answer = await aziza.Dm.NextBotMessageAsync(after: settings);
            answer.Text.ShouldContain("I speak English here");
            settings.EditedCount.ShouldBe(0);
        }

        // In a channel the menu of all is changed for all.
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");
        var menu = await MentionAsync(aziza, desk, "settings");
        aziza.Press(menu, "Schedule");
        (await desk.NextEditAsync(menu)).Text.ShouldContain("every day at 09:00");

        await workspace.SettledAsync();
        (await workspace.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
        workspace.Log.ShouldNotContain(line => line.StartsWith("Error"));
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatOnlyOnePersonSeesTurnsInPlaceToo()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 7);
        var aziza = workspace.Slack.AddUser("Aziza");
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");

        var latest = await SlashAsync(aziza, desk, "latest energy");
        latest.Text.ShouldContain("#7 ");
        aziza.Press(latest, "older ›");
        await desk.NextEditAsync(latest);
        latest.Text.ShouldContain("#2 ");
        latest.Text.ShouldNotContain("#7 ");
        aziza.Ephemerals.ShouldBe([latest]);
        // Nobody else sees anything of it.
        desk.BotMessages.Count.ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    /// <summary>An address for answers is good for half an hour; this answer takes longer.</summary>
    [Fact]
    public async Task AnAnswerWhoseAddressHasRunOutComesAsADirectMessage()
    {
        await using var workspace = await OpenOnOneClockAsync();
        var slow = new SlowCommand();
        await workspace.ServeAndConnectAsync(builder => builder.Services.AddSingleton<ICommand>(slow));
        var aziza = workspace.Slack.AddUser("Aziza");
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");

        var asked = await aziza.Slash(desk, "/coop slow").AckedAsync();
        await workspace.PassAsync(TimeSpan.FromMinutes(31));
        slow.End();
        (await aziza.Dm.NextBotMessageAsync()).Text.ShouldStartWith("At last");
        await workspace.SettledAsync();
        asked.Ephemerals.ShouldBeEmpty();
        aziza.Dm.BotMessages.Count.ShouldBe(1);
        desk.BotMessages.Count.ShouldBe(1);
        workspace.Slack.UnknownResponses.ShouldHaveSingleItem().ShouldStartWith("expired_url");
        (await workspace.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    /// <summary>An address for answers takes five; this answer has more pieces.</summary>
    [Fact]
    public async Task AnAnswerOfMorePiecesThanItsAddressTakesGoesOnAsADirectMessage()
    {
        const int all = 60;
        await using var workspace = await OpenAsync(settings: "--Digests:MaxStories=50");
        await workspace.ServeAndConnectAsync();
        for (var number = 1; number <= all; number++) Articles.Write(workspace.Site.Folder, $"{number:00}.txt", LongNews.Of(number), workspace.Site.Clock.GetUtcNow());
        await UntilAsync(async () => await workspace.Site.CountAsync("stories") == all);
        var aziza = workspace.Slack.AddUser("Aziza");
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");

        await SlashAsync(aziza, desk, "subscribe energy");
        var before = aziza.Ephemerals.Count;
        await SlashAsync(aziza, desk, "digest");
        await workspace.SettledAsync();
        var whispered = aziza.Ephemerals.Skip(before).ToList();
        var told = aziza.Dm.BotMessages.SelectMany(message => (IEnumerable<SimulatedMessage>)[message, .. aziza.Dm.ThreadOf(message)]).ToList();
        whispered.Count.ShouldBe(5);
        told.ShouldNotBeEmpty(string.Join(" | ", whispered.Select(piece => $"{piece.Blocks.GetArrayLength()} blocks {piece.Text.Length} chars {Numbers([piece]).Count()} stories")));
        Numbers(whispered.Concat(told)).ShouldBe(Enumerable.Range(1, all).Reverse());
        foreach (var piece in whispered.Concat(told)) HasShape(piece);
        workspace.Slack.UnknownResponses.ShouldHaveSingleItem().ShouldStartWith("used_url");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AMessageWhoseAnswerWasLostIsSentAgainAndTheLogSaysWhatHappened()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");
        var last = desk.Messages[^1];

        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.LostAnswer, chat: desk);
        await workspace.PostAsync(desk, "message 0");
        await workspace.PostAsync(desk, "message 1");
        await workspace.SettledAsync();
        desk.BotMessages.Where(message => string.CompareOrdinal(message.Ts, last.Ts) > 0).Select(message => message.Text).ShouldBe(["message 0", "message 0", "message 1"]);
        workspace.Said("Slack: it cannot be reached").ShouldBe(1);
        workspace.Said("Slack: all is well again").ShouldBe(1);
    }

    /// <summary>Whatever is sent keeps to the limits, and whoever sees no blocks sees words.</summary>
    private static void HasShape(SimulatedMessage piece)
    {
        piece.Blocks.GetArrayLength().ShouldBeInRange(1, 50);
        TextsIn(piece.Blocks).Sum(text => text.Length).ShouldBeLessThanOrEqualTo(10_000);
        piece.Fallback.Length.ShouldBeInRange(1, 4000);
        piece.Unfurls.ShouldBeFalse();
    }

    private static IEnumerable<string> TextsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => field is { Name: "text" or "value", Value.ValueKind: JsonValueKind.String } ? [field.Value.GetString()!] : TextsIn(field.Value)),
        _ => [],
    };

    /// <summary>The numbers of the stories that are told, in their order.</summary>
    private static IEnumerable<int> Numbers(IEnumerable<SimulatedMessage> pieces) =>
        pieces.SelectMany(piece => Story().Matches(piece.Text)).Select(match => int.Parse(match.Groups["number"].ValueSpan));

    private static IEnumerable<int> StoriesOfButtons(SimulatedMessage piece) =>
        piece.Buttons.Where(button => button.Value!.StartsWith("/story ", StringComparison.Ordinal)).Select(button => int.Parse(button.Value!.AsSpan("/story ".Length)));

    [GeneratedRegex("^(?:• )?#(?<number>[0-9]+) ", RegexOptions.Multiline)]
    private static partial Regex Story();
}
