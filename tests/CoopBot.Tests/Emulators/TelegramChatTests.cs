using System.Text.Json.Nodes;
using CoopBot.Emulators.Telegram;

namespace CoopBot.Tests.Emulators;

public sealed class TelegramChatTests : IAsyncLifetime
{
    private TelegramEmulator telegram = null!;
    private BotHands bot = null!;
    private SimulatedUser aziza = null!;

    public async Task InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync(new() { Limits = SendLimits.None });
        bot = new(telegram);
        aziza = telegram.AddUser("Aziza", language: "ru");
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await telegram.DisposeAsync();
    }

    [Fact]
    public async Task ABotMayNotSpeakFirst()
    {
        (await WriteAsync(aziza.Id)).ShouldBe("Forbidden: bot can't initiate conversation with a user");
        var start = aziza.Start("energy");
        start.Text.ShouldBe("/start energy");
        (await WriteAsync(aziza.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task BlockedAndBackAgain()
    {
        var dm = aziza.OpenPrivate();
        aziza.Block();
        (await WriteAsync(dm.Id)).ShouldBe("Forbidden: bot was blocked by the user");
        Should.Throw<InvalidOperationException>(() => aziza.Say(dm, "hello"));
        aziza.Unblock();
        (await WriteAsync(dm.Id)).ShouldBeNull();
        (await bot.UpdatesAsync()).Select(update => update!["my_chat_member"]!["new_chat_member"]!["status"]!.GetValue<string>()).ShouldBe(["kicked", "member"]);

        aziza.Deactivate();
        (await WriteAsync(dm.Id)).ShouldBe("Forbidden: user is deactivated");
    }

    [Fact]
    public async Task AGroupTellsThatTheBotWasInvited()
    {
        var group = telegram.AddGroup("Desk", aziza);

        var updates = await bot.UpdatesAsync();
        updates[0]!["my_chat_member"]!["old_chat_member"]!["status"]!.GetValue<string>().ShouldBe("left");
        updates[1]!["message"]!["new_chat_members"]![0]!["username"]!.GetValue<string>().ShouldBe("coop_bot");
        group.Id.ShouldBeLessThan(0);
    }

    [Fact]
    public async Task PrivacyModeShowsOnlyWhatIsMeantForTheBot()
    {
        var group = telegram.AddGroup("Desk", aziza);
        await bot.SendAsync(group, "Hello");
        aziza.Say(group, "just talking");
        aziza.Say(group, "/latest energy");
        aziza.Say(group, "/latest@coop_bot");
        aziza.Say(group, "/latest@other_bot");
        aziza.Say(group, "what do you think, @Coop_Bot?");
        aziza.Say(group, "what do you think, @somebody?");
        aziza.Say(group, "thanks", replyTo: group.BotMessages[0]);
        (await bot.TextsAsync()).ShouldBe(["/latest energy", "/latest@coop_bot", "what do you think, @Coop_Bot?", "thanks"]);

        group.SetAdmin(telegram.Bot);
        var last = aziza.Say(group, "now everything");
        aziza.Edit(last, "now everything, edited");
        var updates = await bot.UpdatesAsync();
        updates[^1]!["edited_message"]!["text"]!.GetValue<string>().ShouldBe("now everything, edited");
    }

    [Fact]
    public async Task AMigratedGroupNamesItsNewId()
    {
        var group = telegram.AddGroup("Desk", aziza);
        var super = group.Migrate();

        var answer = await bot.AskAsync("sendMessage", new { chat_id = group.Id, text = "x" });
        answer["description"]!.GetValue<string>().ShouldBe("Bad Request: group chat was upgraded to a supergroup chat");
        answer["parameters"]!["migrate_to_chat_id"]!.GetValue<long>().ShouldBe(super.Id);
        (await WriteAsync(super.Id)).ShouldBeNull();

        var messages = (await bot.UpdatesAsync()).Select(update => update!["message"]).OfType<JsonObject>().ToList();
        messages[^2]["migrate_to_chat_id"]!.GetValue<long>().ShouldBe(super.Id);
        messages[^1]["migrate_from_chat_id"]!.GetValue<long>().ShouldBe(group.Id);
    }

    [Fact]
    public async Task TopicsOpenCloseAndVanish()
    {
        var forum = telegram.AddForum("Forum", aziza);
        var thread = forum.AddTopic(aziza, "Energy");
        (await WriteAsync(forum.Id, thread)).ShouldBeNull();
        forum.BotMessages[^1].ThreadId.ShouldBe(thread);

        forum.CloseTopic(thread);
        (await WriteAsync(forum.Id, thread)).ShouldBe("Bad Request: TOPIC_CLOSED");
        forum.ReopenTopic(thread);
        (await WriteAsync(forum.Id, thread)).ShouldBeNull();
        forum.DeleteTopic(thread);
        (await WriteAsync(forum.Id, thread)).ShouldBe("Bad Request: message thread not found");
        (await WriteAsync(forum.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task AMessageInATopicAnswersTheOneThatOpenedIt()
    {
        var forum = telegram.AddForum("Forum", aziza);
        var thread = forum.AddTopic(aziza, "Energy");
        aziza.Say(forum, "/latest", thread);

        var message = (await bot.UpdatesAsync())[^1]!["message"]!;
        message["message_thread_id"]!.GetValue<int>().ShouldBe(thread);
        message["is_topic_message"]!.GetValue<bool>().ShouldBeTrue();
        message["reply_to_message"]!["forum_topic_created"]!["name"]!.GetValue<string>().ShouldBe("Energy");
    }

    [Fact]
    public async Task AChannelWantsRights()
    {
        var channel = telegram.AddChannel("Energy News", "energy_news", aziza, canPost: false);
        (await WriteAsync(channel.Id)).ShouldBe("Bad Request: need administrator rights in the channel chat");
        channel.Restrict(canSend: true);
        await bot.DoAsync("sendMessage", new { chat_id = "@Energy_News", text = "posted" });
        channel.BotMessages.Single().SenderChat.ShouldBe(channel);

        channel.Post("/latest");
        (await bot.UpdatesAsync())[^1]!["channel_post"]!["sender_chat"]!["id"]!.GetValue<long>().ShouldBe(channel.Id);
        aziza.Kick(telegram.Bot, channel);
        (await WriteAsync(channel.Id)).ShouldBe("Forbidden: bot was kicked from the channel chat");
        (await WriteAsync(telegram.AddChannel("Strange", null, aziza, hasBot: false).Id)).ShouldBe("Forbidden: bot is not a member of the channel chat");
    }

    [Fact]
    public async Task AGroupMayShutTheBotUpPutItOutOrVanish()
    {
        var group = telegram.AddSupergroup("Desk", aziza);
        group.Restrict(canSend: false);
        (await WriteAsync(group.Id)).ShouldBe("Bad Request: not enough rights to send text messages to the chat");
        aziza.Kick(telegram.Bot, group);
        (await WriteAsync(group.Id)).ShouldBe("Forbidden: bot was kicked from the supergroup chat");
        aziza.Invite(telegram.Bot, group);
        (await WriteAsync(group.Id)).ShouldBeNull();
        group.Delete();
        (await WriteAsync(group.Id)).ShouldBe("Bad Request: chat not found");
    }

    [Fact]
    public async Task AdminsAreToldFromMembers()
    {
        var group = telegram.AddGroup("Desk", aziza);
        var piotr = telegram.AddUser("Piotr", language: "pl");
        piotr.Say(group, "hello");
        (await StatusAsync(group, aziza)).ShouldBe("creator");
        (await StatusAsync(group, piotr)).ShouldBe("member");
        group.SetAdmin(piotr);
        (await StatusAsync(group, piotr)).ShouldBe("administrator");
        (await bot.DoAsync("getChatAdministrators", new { chat_id = group.Id })).AsArray().Count.ShouldBe(2);
        (await StatusAsync(group, telegram.AddUser("John"))).ShouldBe("left");
    }

    [Fact]
    public async Task AnAnonymousAdminWritesAsTheGroup()
    {
        var group = telegram.AddSupergroup("Desk", aziza);
        group.SayAnonymously("/settings");

        var message = (await bot.UpdatesAsync())[^1]!["message"]!;
        message["from"]!["id"]!.GetValue<long>().ShouldBe(1087968824);
        message["sender_chat"]!["id"]!.GetValue<long>().ShouldBe(group.Id);
    }

    private async Task<string?> WriteAsync(long chat, int? thread = null)
    {
        var answer = await bot.AskAsync("sendMessage", thread is null ? new { chat_id = chat, text = "x" } : new { chat_id = chat, text = "x", message_thread_id = thread });
        return answer["description"]?.GetValue<string>();
    }

    private async Task<string> StatusAsync(SimulatedChat chat, SimulatedUser user) =>
        (await bot.DoAsync("getChatMember", new { chat_id = chat.Id, user_id = user.Id }))["status"]!.GetValue<string>();
}
