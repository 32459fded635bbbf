using CoopBot.Emulators.Slack;
using CoopBot.Tests.Storage;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>Two programs on one database, each with a socket of its own: Slack gives to either, and each thing is answered once.</summary>
public sealed class TwoServicesTests
{
    private const int Lines = 10;

    [SkippableTheory, EveryEngine]
    public async Task EachEventIsAnsweredOnceThoughItComesToBoth(string engine)
    {
        await using var workspace = await OpenAsync(engine, Patient with { DuplicateEvents = true });
        await workspace.ServeAndConnectAsync();
        await workspace.ServeAsync();
        await UntilAsync(() => workspace.Slack.Sockets == 2);
        var people = Enumerable.Range(0, 5).Select(number => workspace.Slack.AddUser($"Reader {number}")).ToList();
        var desk = await workspace.ChannelAsync(people[0], "energy-desk");

        var mentions = new List<SimulatedMessage>();
        var commands = new List<SimulatedReply>();
        for (var number = 0; number < Lines; number++)
        {
            foreach (var user in people) user.Say(user.Dm, $"latest qwx{number}");
            mentions.Add(people[0].Say(desk, $"@CoopBot latest qwx{number}"));
            commands.Add(people[1].Slash(desk, $"/coop latest qwx{number}"));
        }
        await UntilAsync(() => people.All(user => user.Dm.BotMessages.Count >= Lines));
        await workspace.SettledAsync();

        foreach (var user in people)
            user.Dm.BotMessages.Select(message => message.Text[message.Text.IndexOf("“qwx", StringComparison.Ordinal)..][..6]).Order().ShouldBe(Enumerable.Range(0, Lines).Select(number => $"“qwx{number}”"));
        foreach (var mention in mentions) desk.ThreadOf(mention).ShouldHaveSingleItem();
        foreach (var command in commands) command.Ephemerals.ShouldHaveSingleItem();
        desk.BotMessages.ShouldHaveSingleItem();
        workspace.Slack.Problems.ShouldBeEmpty();
        workspace.Log.ShouldNotContain(line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatOneLeavesBehindTheOtherTakesUp(string engine)
    {
        await using var workspace = await OpenAsync(engine, Patient);
        var first = await workspace.ServeAndConnectAsync();
        var (aziza, bolat) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Bolat"));

        // Who they are must be asked of Slack, which does not answer before the first one stops.
        workspace.Slack.Faults.Next("users.info", SlackFault.Hang, times: 100);
        foreach (var user in (SimulatedUser[])[aziza, bolat])
        {
            for (var number = 0; number < Lines; number++) user.Say(user.Dm, $"latest qwx{number}");
        }
        await UntilAsync(() => workspace.Slack.PendingEnvelopes == 0 && workspace.Slack.Faults.Hanging == 2);
        await workspace.ServeAsync();
        await UntilAsync(() => workspace.Slack.Sockets == 2);
        workspace.Slack.Faults.Clear();
        await first.StopAsync();

        await workspace.PassUntilAsync(() => aziza.Dm.BotMessages.Count == Lines && bolat.Dm.BotMessages.Count == Lines);
        await workspace.SettledAsync();
        foreach (var user in (SimulatedUser[])[aziza, bolat])
        {
            user.Dm.BotMessages.Count.ShouldBe(Lines);
            for (var number = 0; number < Lines; number++) user.Dm.BotMessages[number].Text.ShouldContain($"“qwx{number}”");
        }
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [SkippableTheory, EveryEngine]
    public async Task ADueDigestIsToldOnce(string engine)
    {
        await using var workspace = await OpenAsync(engine, Patient);
        await workspace.ServeAndConnectAsync();
        await workspace.ServeAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var people = Enumerable.Range(0, 5).Select(number => workspace.Slack.AddUser($"Reader {number}", zone: "Asia/Tashkent")).ToList();
        foreach (var user in people) await TellAsync(user, "subscribe energy");

        await workspace.GoToDigestAsync();
        await UntilAsync(() => people.All(user => user.Dm.BotMessages.Count > 1));
        await workspace.SettledAsync();
        // Another sweep of both, and whatever a second digest would have brought would be there.
        await workspace.PassAsync(TimeSpan.FromMinutes(2));
        await workspace.SettledAsync();
        people.ShouldAllBe(user => user.Dm.BotMessages.Count == 2 && user.Dm.BotMessages[1].Text.Contains("Your digest"));
    }
}
