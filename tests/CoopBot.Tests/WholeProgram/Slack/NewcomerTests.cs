using CoopBot.Emulators.Slack;
using CoopBot.Tests.Storage;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

public sealed class NewcomerTests
{
    /// <summary>From the first look at the page to the day when she has enough: what a reader lives through.</summary>
    [SkippableTheory, EveryEngine]
    public async Task ANewcomerFindsTheirWayFromHomeToTheDigestOfTheirChannel(string engine)
    {
        await using var workspace = await OpenAsync(engine);
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 7);
        var aziza = workspace.Slack.AddUser("Aziza", locale: "ru-RU", zone: "Asia/Almaty");
        var channel = workspace.Slack.AddChannel("energy-desk", creator: aziza);

        // She opens the page: it speaks the language of her Slack and lives in her zone.
        var home = await aziza.HomeAsync();
        home.Text.ShouldContain("Пока пусто");
        home.Text.ShouldContain("Алматы");
        (await aziza.ChooseAtHomeAsync("home.language", "English")).Text.ShouldContain("From now on I speak English");

        // She subscribes by a modal.
        var modal = await aziza.ModalAsync("Add");
        aziza.Choose(modal, "Topics", "energy");
        aziza.Choose(modal, "Countries", "KZ");
        home = await aziza.SubmitToHomeAsync();
        aziza.Modal.ShouldBeNull();
        home.Text.ShouldContain("Done, you are subscribed: energy · Kazakhstan");
        home.Text.ShouldContain("1. energy · Kazakhstan");

        // In a channel without the bot she looks at the latest: for her eyes only, until she shows it to all.
        var latest = await SlashAsync(aziza, channel, "latest energy");
        latest.Text.ShouldContain("#7");
        channel.Messages.ShouldBeEmpty();
        aziza.Press(latest, "Show to everybody here");
        (await channel.NextBotMessageAsync()).Text.ShouldStartWith("Aziza asked: latest energy");

        // She brings the bot in; a mention subscribes the channel, in the thread of her words.
        var before = channel.Messages[^1];
        aziza.Invite(channel);
        (await channel.NextBotMessageAsync(after: before)).Text.ShouldContain("Hello, everybody!");
        (await MentionAsync(aziza, channel, "subscribe energy")).Text.ShouldContain("Done, you are subscribed: energy");

        // The digests come by themselves, each at nine of its own zone.
        await workspace.SettledAsync();
        var (inChannel, inDm) = (channel.Messages[^1], aziza.Dm.Messages.LastOrDefault());
        await workspace.GoToDigestAsync();
        var digest = await channel.NextBotMessageAsync(after: inChannel);
        digest.Text.ShouldContain("Your digest");
        digest.Text.ShouldContain("7 stories");
        digest.Unfurls.ShouldBeFalse();
        (await aziza.Dm.NextBotMessageAsync(after: inDm)).Text.ShouldContain("7 stories");

        // From the digest to the reasons of a story; of all its stories by the menu of the message.
        (await PressAsync(aziza, digest, digest.Saying("/why 3"))).Text.ShouldContain("Why story #3 reads as it does");
        aziza.UseShortcut(digest, "why");
        (await aziza.NextEphemeralAsync(after: aziza.Ephemerals[^1])).Text.ShouldContain("Why these stories come");

        // More of the latest, and older news, in the place of what she sees.
        latest = await SlashAsync(aziza, channel, "latest energy");
        latest.Text.ShouldNotContain("#2 ");
        (await aziza.TurnAsync(latest, "Show 10")).Text.ShouldContain("#2 ");
        latest = await SlashAsync(aziza, channel, "latest energy");
        var older = await aziza.TurnAsync(latest, "older ›");
        older.Text.ShouldContain("#2 ");
        older.Text.ShouldNotContain("#7");
        (await SlashAsync(aziza, channel, "why 2")).Text.ShouldContain("It comes because of the subscription energy");

        // She has enough, in the channel and for herself.
        (await MentionAsync(aziza, channel, "unsubscribe energy")).Text.ShouldContain("Ended: energy");
        home = await aziza.HomeAsync();
        aziza.Choose(await aziza.ModalAsync("Remove"), "Which ones shall I end?", "1. energy · Kazakhstan");
        home = await aziza.SubmitToHomeAsync();
        home.Text.ShouldContain("Ended: energy · Kazakhstan");
        home.Text.ShouldContain("Nothing yet.");
        await workspace.NewsAsync(first: 8, count: 1);
        await workspace.PassDigestAsync();
        AllOf(aziza, channel).ShouldAllBe(message => !message.Text.Contains("#8"));

        AllOf(aziza, channel).ShouldAllBe(message => message.Mentions.Count == 0);
        (await workspace.Site.CountAsync("outbox where state <> 'sent'")).ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
        workspace.Slack.Lost.ShouldBeEmpty();
        workspace.Slack.UnknownResponses.ShouldBeEmpty();
    }

    private static IEnumerable<SimulatedMessage> AllOf(SimulatedUser user, SimulatedChannel channel) =>
        user.Ephemerals.Concat(new[] { channel, user.Dm }.SelectMany(place => place.Messages.Concat(place.Messages.SelectMany(place.ThreadOf))))
            .Where(message => message.From.IsBot);
}
