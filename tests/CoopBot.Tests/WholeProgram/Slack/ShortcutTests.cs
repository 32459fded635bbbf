using CoopBot.Emulators.Slack;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>"Why did I get this?" in the menu of a message.</summary>
public sealed class ShortcutTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EveryStoryOfADigestIsExplainedToWhoeverAsks(bool isDirect)
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 9);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent"), workspace.Slack.AddUser("Boris"));
        var place = isDirect ? aziza.Dm : workspace.Slack.AddChannel("desk", creator: aziza);
        if (!isDirect) aziza.Invite(place);
        await SlashAsync(aziza, place, "subscribe energy kazakhstan");
        var digest = await workspace.DigestAsync(place);
        var posted = place.Messages.Count;

        var why = await WhyAsync(isDirect ? aziza : boris, digest);
        why.Text.ShouldStartWith("Why these stories come");
        foreach (var number in Enumerable.Range(1, 9)) why.Text.ShouldContain($"#{number} ");
        why.Text.ShouldContain("It comes because of the subscription energy · Kazakhstan");
        why.Mentions.ShouldBeEmpty();

        // From the list to one story.
        (await PressAsync(isDirect ? aziza : boris, why, why.Saying("/why 4"))).Text.ShouldContain("Why story #4 reads as it does");
        place.Messages.Count.ShouldBe(posted);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AMessageOfOneStoryIsExplainedAtOnce()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 3);
        var aziza = workspace.Slack.AddUser("Aziza");

        (await WhyAsync(aziza, await TellAsync(aziza, "story 2"))).Text.ShouldStartWith("Why story #2 reads as it does");

        // In a thread the answer stands in it.
        var channel = workspace.Slack.AddChannel("desk", creator: aziza);
        aziza.Invite(channel);
        await channel.NextBotMessageAsync();
        var story = await MentionAsync(aziza, channel, "story 3");
        var why = await WhyAsync(aziza, story);
        why.Text.ShouldStartWith("Why story #3 reads as it does");
        why.ThreadTs.ShouldBe(story.ThreadTs);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatIsNotNewsOfTheBotIsSaidToBeNone()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris", locale: "pl-PL"));
        var other = workspace.Slack.AddBot("OtherBot");
        var channel = workspace.Slack.AddChannel("desk", creator: aziza);

        // Where the bot is not, people have its shortcut all the same.
        (await WhyAsync(aziza, boris.Say(channel, "Energy news of the day"))).Text.ShouldStartWith("Somebody else wrote this message.");
        (await WhyAsync(aziza, other.Say(channel, "#1 Energy"))).Text.ShouldStartWith("Somebody else wrote this message.");

        aziza.Invite(channel);
        var hello = await channel.NextBotMessageAsync();
        (await WhyAsync(aziza, hello)).Text.ShouldStartWith("There is no news in this message");
        (await WhyAsync(boris, hello)).Text.ShouldStartWith("W tej wiadomości nie ma wieści");
        (await WhyAsync(aziza, await TellAsync(aziza, "topics"))).Text.ShouldStartWith("There is no news in this message");

        await workspace.SettledAsync();
        channel.BotMessages.ShouldBe([hello]);
        workspace.Slack.Lost.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    private static async Task<SimulatedMessage> WhyAsync(SimulatedUser user, SimulatedMessage message)
    {
        var last = user.Ephemerals.LastOrDefault();
        user.UseShortcut(message, "why");
        return await user.NextEphemeralAsync(after: last);
    }
}
