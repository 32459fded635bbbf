using CoopBot.Emulators.Telegram;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>What is said to the bot is answered, once, in order, whatever happens meanwhile.</summary>
public sealed class ReceivingTests
{
    private const int Lines = 20;

    [Fact]
    public async Task AnUpdateUnderWhichTheProgramStopsComesAgainAndIsAnsweredOnce()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var (aziza, group, last) = await GroupAsync(messenger);

        // Whether she may subscribe the group is asked of Telegram, which does not answer before the program ends.
        messenger.Telegram.Faults.Next("getChatMember", Fault.Hang);
        aziza.Say(group, "/subscribe energy");
        await UntilAsync(() => messenger.Telegram.Faults.Hanging == 1);
        messenger.Telegram.PendingUpdates.ShouldBe(1);
        await messenger.Site.StopAllAsync();
        messenger.Telegram.PendingUpdates.ShouldBe(1);

        await messenger.ServeAsync();
        (await group.NextBotMessageAsync(after: last)).Text.ShouldContain("you are subscribed: energy");
        (await AskAsync(aziza, group, "/help@coop_bot")).Text.ShouldNotContain("already");
        await UntilAsync(() => messenger.Telegram.PendingUpdates == 0);
        group.BotMessages.Count(message => message.Id > last.Id).ShouldBe(2);
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(1);
    }

    [Fact]
    public async Task WhatIsSaidWhileTheDatabaseIsOutOfReachIsAnsweredOnceItIsBack()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var (aziza, chat) = await ReaderAsync(messenger);

        SimulatedMessage line;
        using (new Outage(messenger.Site.Store))
        {
            line = aziza.Say(chat, "/subscribe energy");
            await UntilAsync(() => messenger.Said("Telegram: update ") > 0);
            // It is not even asked for more before the database is back.
            var asked = messenger.Telegram.CallsOf("getUpdates").Count;
            await messenger.PassUntilAsync(() => messenger.Said("Telegram: the updates must wait") > 1);
            messenger.Telegram.CallsOf("getUpdates").Count.ShouldBe(asked);
            messenger.Telegram.PendingUpdates.ShouldBe(1);
        }

        await messenger.PassUntilAsync(() => chat.BotMessages.Any(message => message.Id > line.Id));
        (await chat.NextBotMessageAsync(after: line)).Text.ShouldContain("you are subscribed: energy");
        await AskAsync(aziza, chat, "/help");
        chat.BotMessages.Count(message => message.Id > line.Id).ShouldBe(2);
    }

    [Fact]
    public async Task LinesSentAtOnceAreAnsweredInOrderAndOnceThoughEveryUpdateComesTwice()
    {
        await using var messenger = await OpenAsync();
        messenger.Telegram.DuplicateUpdates = true;
        await messenger.ServeAsync();
        var (aziza, chat) = await ReaderAsync(messenger);
        var (bolat, other) = await ReaderAsync(messenger);
        var before = chat.BotMessages.Count;

        for (var number = 0; number < Lines; number++)
        {
            aziza.Say(chat, $"/qwx{number:00}");
            bolat.Say(other, $"/qwx{number:00}");
        }
        await UntilAsync(() => chat.BotMessages.Count >= before + Lines && other.BotMessages.Count >= before + Lines);
        // The second copies of all before it come no later than a line that is said now.
        await AskAsync(aziza, chat, "/help");
        await AskAsync(bolat, other, "/help");

        foreach (var place in (SimulatedChat[])[chat, other])
        {
            var answers = place.BotMessages.Skip(before).ToList();
            answers.Count.ShouldBe(Lines + 1);
            for (var number = 0; number < Lines; number++) answers[number].Text.ShouldContain($"/qwx{number:00}");
        }
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatIsNotForTheBotIsPassedOver()
    {
        await using var messenger = await OpenAsync(options: new() { Limits = SendLimits.None, CanReadAllGroupMessages = true });
        await messenger.ServeAsync();
        var (aziza, group, last) = await GroupAsync(messenger);
        var stranger = messenger.Telegram.AddBot("Weather", "weather_bot");

        var talk = aziza.Say(group, "Good morning, all!");
        aziza.Edit(talk, "/latest energy");
        aziza.SendSticker(group);
        stranger.Say(group, "/latest energy");
        stranger.Say(group, "@coop_bot energy");
        aziza.Say(group, "/latest@weather_bot energy");
        aziza.Say(group, "/forecast");
        var line = aziza.Say(group, "/latest energy");

        (await group.NextBotMessageAsync(after: last)).ReplyTo.ShouldBe(line);
        await UntilAsync(() => messenger.Telegram.PendingUpdates == 0);
        group.BotMessages.Count(message => message.Id > last.Id).ShouldBe(1);
    }

    [Fact]
    public async Task WhoeverSendsAStickerToTheBotAloneLearnsWhatItUnderstands()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var (aziza, chat) = await ReaderAsync(messenger);

        (await chat.NextBotMessageAsync(after: aziza.SendSticker(chat))).Text.ShouldContain("I understand commands, topics, countries");

        // Correcting what was said does not ask again.
        var line = aziza.Say(chat, "/help");
        var help = await chat.NextBotMessageAsync(after: line);
        aziza.Edit(line, "/latest energy");
        await AskAsync(aziza, chat, "/topics");
        chat.BotMessages.Count(message => message.Id >= help.Id).ShouldBe(2);
    }

    private static async Task<(SimulatedUser, SimulatedChat)> ReaderAsync(Messenger messenger)
    {
        var user = messenger.Telegram.AddUser("Aziza", language: "en");
        return (user, await messenger.GreetAsync(user));
    }

    /// <summary>A group that the bot has greeted.</summary>
    private static async Task<(SimulatedUser Owner, SimulatedChat Group, SimulatedMessage Last)> GroupAsync(Messenger messenger)
    {
        var owner = messenger.Telegram.AddUser("Aziza", language: "en");
        var group = messenger.Telegram.AddGroup("The energy desk", owner);
        var greeting = await group.NextBotMessageAsync();
        await messenger.SettledAsync();
        return (owner, group, greeting);
    }
}
