using CoopBot.Emulators.Telegram;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

public sealed class ChannelTests
{
    [Fact]
    public async Task AChannelIsSubscribedFromThePrivateChatOfItsAdmin()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var own = aziza.OpenPrivate();

        // Whoever brings the bot in is told how to go on.
        var channel = messenger.Telegram.AddChannel("Energy news", "energy_news", aziza);
        var welcome = await own.NextBotMessageAsync();
        welcome.Text.ShouldContain("📢 Energy news");
        welcome.Text.ShouldContain("/channel @energy_news subscribe energy");

        var done = await AskAsync(aziza, own, "/channel @energy_news subscribe energy");
        done.Text.ShouldContain("📢 Energy news");
        done.Text.ShouldContain("Done, you are subscribed: energy");
        (await AskAsync(aziza, own, "/channel https://t.me/energy_news silent on")).Text.ShouldContain("without a sound");

        var digest = await messenger.DigestAsync(channel);
        digest.Text.ShouldContain("Your digest");
        digest.Keyboard.ShouldBeEmpty();
        digest.IsSilent.ShouldBeTrue();
        digest.LinkPreviewDisabled.ShouldBeTrue();
        await messenger.SettledAsync();
        own.BotMessages.ShouldAllBe(message => !message.Text.Contains("Your digest ·"));

        // The buttons of the answers are for the channel, not for her own chat.
        (await PressAsync(aziza, done, "Unsubscribe")).Text.ShouldContain("Ended: energy");
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(0);
        (await AskAsync(aziza, own, "/subscriptions")).Text.ShouldStartWith("You have no subscriptions yet.");

        channel.Post("@coop_bot energy");
        await messenger.SettledAsync();
        channel.BotMessages.Count.ShouldBe(1);
        messenger.Telegram.Problems.ShouldBeEmpty();
        messenger.Telegram.UnansweredCallbacks.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatIsWrongWithAChannelIsSaidInOneSentence()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var (aziza, boris) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Boris", language: "en"));
        var channel = messenger.Telegram.AddChannel("Energy news", "energy_news", aziza);
        var mute = messenger.Telegram.AddChannel("Mute news", "mute_news", boris, canPost: false);
        messenger.Telegram.AddChannel("Far news", "far_news", boris, hasBot: false);
        var own = boris.OpenPrivate();

        (await AskAsync(boris, own, "/channel")).Text.ShouldStartWith("Add me to your channel as an admin who may post messages.");
        (await AskAsync(boris, own, "/channel @energy_news subscribe energy")).Text.ShouldStartWith("Only the admins of “Energy news” decide what it gets.");
        (await AskAsync(boris, own, "/channel @mute_news subscribe energy")).Text.ShouldStartWith("I may not write in “Mute news” yet");
        (await AskAsync(boris, own, "/channel @far_news subscribe energy")).Text.ShouldStartWith("I cannot find the channel “@\u2060far_news”, or I am not in it");
        (await AskAsync(boris, own, "/channel @nowhere subscribe energy")).Text.ShouldStartWith("I cannot find the channel “@\u2060nowhere”, or I am not in it");
        var group = messenger.Telegram.AddSupergroup("Energy talk", boris);
        await group.NextBotMessageAsync();
        (await AskAsync(boris, group, "/channel @mute_news subscribe energy")).Text.ShouldStartWith("Please write to me in private about your channels.");

        await messenger.SettledAsync();
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(0);
        channel.BotMessages.Concat(mute.BotMessages).ShouldBeEmpty();
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AChannelThatTakesTheRightToPostIsSuspendedUntilItGivesItBack()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var own = aziza.OpenPrivate();
        var channel = messenger.Telegram.AddChannel("Energy news", username: null, aziza);
        await own.NextBotMessageAsync();
        // A channel without a name is called by its number.
        (await AskAsync(aziza, own, $"/channel {channel.Id} subscribe energy")).Text.ShouldContain("Done, you are subscribed: energy");

        channel.Restrict(canSend: false);
        (await messenger.SuspendedAsync(channel)).ShouldBe("bot may not write in the channel");
        await messenger.PassDigestAsync();
        channel.BotMessages.ShouldBeEmpty();

        channel.Restrict(canSend: true);
        await messenger.ResumedAsync(channel);
        await messenger.Site.UntilAsync(() => channel.BotMessages.Any(message => message.Text.Contains("#1")));
        await messenger.SettledAsync();

        // A right that went without a word is learnt from the error, and an admin who knows the bot hears of it.
        await messenger.NewsAsync(first: 2, count: 1);
        messenger.Telegram.Faults.Next("sendMessage", Fault.BadRequest("need administrator rights in the channel chat"), chat: channel);
        (await messenger.DigestAsync(own)).Text.ShouldStartWith("I can no longer write to “Energy news”");
        (await messenger.SuspendedAsync(channel)).ShouldBe("need administrator rights in the channel chat");

        aziza.Kick(messenger.Telegram.Bot, channel);
        await messenger.SettledAsync();
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(1);
        (await messenger.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
        messenger.Telegram.Problems.ShouldBeEmpty();
    }
}
