using CoopBot.Chats.Telegram;
using CoopBot.Emulators.Telegram;
using CoopBot.Model;
using CoopBot.Tests.Storage;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>How fast messages go out, and what becomes of those that fail on the way.</summary>
public sealed class RatesTests
{
    [Fact]
    public async Task SixHundredChatsAreToldOneStoryOnceAtThePaceThatTelegramTakes()
    {
        const int all = 600;
        await using var messenger = await OpenAsync(options: new(), rates: TelegramRates.Usual);
        var chats = await SubscribedAsync(messenger, all);
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);

        messenger.Site.GoToEveOfDigest();
        messenger.Site.Clock.Advance(TimeSpan.FromSeconds(4.9));
        await messenger.Telegram.UntilAsync(() => chats.All(chat => chat.BotMessages.Count > 0), $"a digest in each of {all} chats", TimeSpan.FromMinutes(2));
        await UntilAsync(async () => await messenger.Site.CountAsync("outbox where state = 'sent'") == all);

        chats.ShouldAllBe(chat => chat.BotMessages.Count == 1 && chat.BotMessages[0].Text.Contains("Your digest"));
        messenger.Telegram.CallsOf("sendMessage").Count(call => call.IsOk).ShouldBe(all);
        messenger.Telegram.MostInAnySecond().ShouldBeLessThanOrEqualTo(30);
        // A machine that is busy with other things may bunch a few up; the pace itself asks for no patience, and without it hundreds are refused.
        messenger.Telegram.CallsOf("sendMessage").Count(call => call.Status == 429).ShouldBeLessThan(all / 20);
        messenger.Telegram.EarlyRetries.ShouldBe(0);
        (await messenger.Site.CountAsync("outbox")).ShouldBe(all);
        (await messenger.Site.CountAsync("told")).ShouldBe(all);
    }

    [Fact]
    public async Task AChatThatAsksForPatienceIsLeftAloneAndTheOthersAreServed()
    {
        await using var messenger = await OpenAsync();
        var chats = Chats(messenger, 6);
        messenger.Telegram.Faults.Next("sendMessage", Fault.TooMany(retryAfter: 5), chat: chats[0]);
        await PostAsync(messenger, chats, each: 3);
        await messenger.ServeAsync();
        await AllArriveAsync(chats, each: 3);

        var refused = messenger.Telegram.CallsOf("sendMessage").Single(call => call.Status == 429);
        foreach (var call in messenger.Telegram.CallsOf("sendMessage").Where(call => call.IsOk))
            (call.At - refused.At >= TimeSpan.FromSeconds(5)).ShouldBe(call.Chat == chats[0], call.ToString());
        messenger.Telegram.EarlyRetries.ShouldBe(0);
    }

    /// <summary>Three seconds here are a minute of Telegram's; the bot's pace and the limit are both twenty times as fast.</summary>
    [Fact]
    public async Task AGroupGetsNoMoreThanTwentyMessagesInAMinute()
    {
        const int haste = 20;
        var usual = TelegramRates.Usual.OfAGroup!;
        var minute = TimeSpan.FromMinutes(1) / haste;
        await using var messenger = await OpenAsync(
            options: new() { Limits = SendLimits.None with { Group = new(20, minute) } },
            rates: new(OverAll: null, OfAPerson: null, OfAGroup: usual with { Every = usual.Every / haste }));
        var group = messenger.Telegram.AddSupergroup("The energy desk", messenger.Telegram.AddUser("Aziza"));
        for (var number = 0; number < 30; number++) await messenger.PostAsync(group, $"piece {number}");
        await messenger.ServeAsync();
        await UntilAsync(() => group.BotMessages.Count(message => message.Text.StartsWith("piece", StringComparison.Ordinal)) == 30);
        await messenger.SettledAsync();

        messenger.Telegram.CallsOf("sendMessage").ShouldAllBe(call => call.IsOk);
        group.BotMessages.Select(message => message.Text).Where(text => text.StartsWith("piece", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(0, 30).Select(number => $"piece {number}"));
    }

    [Fact]
    public async Task AMessageWhoseAnswerWasLostIsSentAgain()
    {
        await using var messenger = await OpenAsync();
        var chats = Chats(messenger, 3);
        messenger.Telegram.Faults.Next("sendMessage", Fault.LostAnswer, chat: chats[0]);
        await PostAsync(messenger, chats, each: 2);
        await messenger.ServeAsync();
        await UntilAsync(async () => await messenger.Site.CountAsync("outbox where state = 'sent'") == 6);

        chats[0].BotMessages.Select(message => message.Text).ShouldBe(["message 0", "message 0", "message 1"]);
        foreach (var chat in chats[1..]) chat.BotMessages.Select(message => message.Text).ShouldBe(["message 0", "message 1"]);
    }

    [Fact]
    public async Task WhatBreaksOnTheWayToOneChatHoldsUpNoOther()
    {
        await using var messenger = await OpenAsync();
        var chats = Chats(messenger, 6);
        messenger.Telegram.Faults.Next("sendMessage", Fault.Reset, times: 2, chat: chats[0]);
        messenger.Telegram.Faults.Next("sendMessage", Fault.ServerError, times: 2, chat: chats[1]);
        messenger.Telegram.Faults.Next("sendMessage", Fault.Hang, chat: chats[2]);
        await PostAsync(messenger, chats, each: 3);
        await messenger.ServeAsync();
        await messenger.PassUntilAsync(() => chats.Except([chats[2]]).All(chat => chat.BotMessages.Count == 3));

        messenger.Telegram.Faults.Hanging.ShouldBe(1);
        chats[2].BotMessages.ShouldBeEmpty();
        messenger.Telegram.Faults.Release();
        await AllArriveAsync(chats, each: 3);
        await UntilAsync(async () => await messenger.Site.CountAsync("outbox where state = 'sent'") == 18);
        foreach (var chat in chats) chat.BotMessages.Select(message => message.Text).ShouldBe(["message 0", "message 1", "message 2"]);
    }

    [Fact]
    public async Task NothingIsLostWhenTheProgramIsKilledWhileItSends()
    {
        await using var messenger = await OpenAsync();
        var chats = Chats(messenger, 30);
        messenger.Telegram.Faults.Next("sendMessage", Fault.Hang, times: 5);
        await PostAsync(messenger, chats, each: 1);

        await using (var first = Serve(messenger))
        {
            await first.UntilAsync(async () => messenger.Telegram.Faults.Hanging == 5 && await messenger.Site.CountAsync("outbox where state = 'sent'") == 25);
            await first.KillAsync();
        }
        await UntilAsync(() => messenger.Telegram.Faults.Hanging == 0);
        // Nobody wants to wait here for the minute after which the dead program's leases run out.
        await messenger.Site.Store.Database.WriteAsync("update outbox set lease_until = @ended", new { ended = 0L }, default);
        await using (var second = Serve(messenger))
        {
            await second.UntilAsync(async () => await messenger.Site.CountAsync("outbox where state = 'sent'") == 30);
        }
        chats.ShouldAllBe(chat => chat.BotMessages.Count == 1);
    }

    private static List<SimulatedChat> Chats(Messenger messenger, int count) =>
        [.. Enumerable.Range(0, count).Select(number => messenger.Telegram.AddUser($"Reader {number}", language: "en").OpenPrivate())];

    /// <summary>Puts messages in for all of the chats, so that they are due at once.</summary>
    private static async Task PostAsync(Messenger messenger, IReadOnlyList<SimulatedChat> chats, int each)
    {
        for (var number = 0; number < each; number++)
        {
            foreach (var chat in chats) await messenger.PostAsync(chat, $"message {number}");
        }
    }

    private static Task AllArriveAsync(IEnumerable<SimulatedChat> chats, int each) => UntilAsync(() => chats.All(chat => chat.BotMessages.Count >= each));

    private static BuiltProgram Serve(Messenger messenger) => BuiltProgram.Serve(
        messenger.Site.Store.Home.Path, $"--Storage:ConnectionString={messenger.Site.Store.ConnectionString}", "--Sources:Folders=", "--Web:Url=http://127.0.0.1:0",
        $"--Telegram:Token={messenger.Telegram.Token}", $"--Telegram:BaseUrl={messenger.Telegram.BaseUrl}");

    /// <summary>So many private chats with one subscription each, written at once: they are not what is measured.</summary>
    private static async Task<IReadOnlyList<SimulatedChat>> SubscribedAsync(Messenger messenger, int count)
    {
        var chats = Chats(messenger, count);
        var store = messenger.Site.Store;
        var model = new ChatAddress(TelegramAddress.Platform, $"{chats[0].Id}");
        await store.Chats.AddAsync(Samples.Chat("model") with { Address = model, LastSlot = messenger.Site.Clock.GetUtcNow() }, default);
        await store.Subscriptions.AddAsync(new Subscription("model", model, Filter.Everything with { Topics = ["energy"] }, 0), default);
        await store.Database.WriteAsync(
            async session =>
            {
                foreach (var chat in chats.Skip(1))
                {
                    await session.ExecuteAsync("""
                        insert into chats (address, language, zone, schedule, last_slot) select @chat, language, zone, schedule, last_slot from chats where address = @model;
                        insert into subscriptions (id, chat, place, filter, filter_hash, since) select @chat, @chat, place, filter, filter_hash, since from subscriptions where chat = @model
                        """, new { chat = $"{TelegramAddress.Platform}:{chat.Id}", model = model.ToString() });
                }
                return true;
            }, default);
        return chats;
    }
}
