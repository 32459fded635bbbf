using System.Text;
using CoopBot.Chats.Telegram.Wire;

namespace CoopBot.Tests.Chats.Telegram.Wire;

public sealed class UpdateTests
{
    private const string Person = """{"id":9,"is_bot":false,"first_name":"Aigul","last_name":"S","username":"aigul","language_code":"kk"}""";

    private const string Forum = """{"id":-1001234567890,"type":"supergroup","title":"Energy","is_forum":true}""";

    private static readonly WireUser Aigul = new(9, false, "Aigul") { LastName = "S", Username = "aigul", LanguageCode = "kk" };

    private static readonly WireChat Energy = new(-1001234567890, "supergroup") { Title = "Energy", IsForum = true };

    [Fact]
    public async Task AMessageIsRead()
    {
        var message = (await OneAsync($$"""
            {"update_id":10,"message":{"message_id":7,"message_thread_id":4,"is_topic_message":true,"from":{{Person}},"sender_chat":{{Forum}},"chat":{{Forum}},
             "date":1772366400,"text":"/latest energy","entities":[{"type":"bot_command","offset":0,"length":7}],"via_bot":{{Person}},
             "reply_to_message":{"message_id":4,"date":1,"chat":{{Forum}},"caption":"c","forum_topic_created":{"name":"Oil","icon_color":1} },
             "from_the_future":{"a":[1,2,3]} } }
            """)).Message.ShouldNotBeNull();

        (message.MessageId, message.MessageThreadId, message.IsTopicMessage, message.Date, message.Text).ShouldBe((7L, 4L, true, 1772366400L, "/latest energy"));
        (message.From, message.SenderChat, message.Chat, message.ViaBot).ShouldBe((Aigul, Energy, Energy, Aigul));
        message.Entities.ShouldBe([new MessageEntity("bot_command", 0, 7)]);
        var answered = message.ReplyToMessage.ShouldNotBeNull();
        (answered.MessageId, answered.Caption, answered.IsTopicMessage, answered.From).ShouldBe((4L, "c", false, null));
        answered.ForumTopicCreated.ShouldBe(new ForumTopicCreated("Oil"));
    }

    [Fact]
    public async Task EditsAndChannelPostsAreMessages()
    {
        (await OneAsync($$"""{"update_id":1,"edited_message":{"message_id":7,"date":1,"chat":{{Forum}},"text":"a"} }""")).EditedMessage!.Text.ShouldBe("a");
        (await OneAsync($$"""{"update_id":1,"channel_post":{"message_id":7,"date":1,"chat":{{Forum}},"text":"b"} }""")).ChannelPost!.Text.ShouldBe("b");
    }

    [Fact]
    public async Task ServiceMessagesAreRead()
    {
        var message = (await OneAsync($$"""
            {"update_id":1,"message":{"message_id":7,"date":1,"chat":{{Forum}},"migrate_to_chat_id":-100777,"migrate_from_chat_id":-777,
             "new_chat_members":[{{Person}}],"left_chat_member":{{Person}},"forum_topic_closed":{},"forum_topic_reopened":{} } }
            """)).Message.ShouldNotBeNull();

        (message.MigrateToChatId, message.MigrateFromChatId).ShouldBe((-100777L, -777L));
        message.NewChatMembers.ShouldBe([Aigul]);
        message.LeftChatMember.ShouldBe(Aigul);
        message.ForumTopicClosed.ShouldNotBeNull();
        message.ForumTopicReopened.ShouldNotBeNull();
        message.ForumTopicCreated.ShouldBeNull();
    }

    [Fact]
    public async Task APressedButtonIsReadEvenWhenItsMessageIsGone()
    {
        var press = (await OneAsync($$"""
            {"update_id":1,"callback_query":{"id":"77","from":{{Person}},"message":{"message_id":7,"date":0,"chat":{{Forum}} },"chat_instance":"1","data":"m:1"} }
            """)).CallbackQuery.ShouldNotBeNull();

        press.Message.ShouldBe(new WireMessage(7, Energy, 0));
        (press.Id, press.From, press.Data, press.InlineMessageId).ShouldBe(("77", Aigul, "m:1", null));
    }

    [Fact]
    public async Task InlineQueriesAndChoicesAreRead()
    {
        (await OneAsync($$"""{"update_id":1,"inline_query":{"id":"8","from":{{Person}},"query":"energy","offset":"","chat_type":"sender"} }"""))
            .InlineQuery.ShouldBe(new InlineQuery("8", Aigul, "energy", "") { ChatType = "sender" });
        (await OneAsync($$"""{"update_id":1,"chosen_inline_result":{"result_id":"a","from":{{Person}},"query":"energy"} }"""))
            .ChosenInlineResult.ShouldBe(new ChosenInlineResult("a", Aigul, "energy"));
    }

    [Fact]
    public async Task AChangeOfTheBotsStandingIsRead()
    {
        var change = (await OneAsync($$"""
            {"update_id":1,"my_chat_member":{"chat":{{Forum}},"from":{{Person}},"date":5,
             "old_chat_member":{"status":"restricted","user":{{Person}},"is_member":true,"can_send_messages":false,"until_date":0},
             "new_chat_member":{"status":"administrator","user":{{Person}},"is_anonymous":false,"can_post_messages":true} } }
            """)).MyChatMember.ShouldNotBeNull();

        change.ShouldBe(new ChatMemberUpdated(
            Energy,
            Aigul,
            5,
            new ChatMember("restricted", Aigul) { IsMember = true, CanSendMessages = false },
            new ChatMember("administrator", Aigul) { IsAnonymous = false, CanPostMessages = true }));
    }

    public static TheoryData<string> Broken { get; } =
    [
        """{"update_id":2,"message":{"message_id":"seven","date":1,"chat":{"id":5,"type":"private"}}}""",
        """{"update_id":2,"message":{"message_id":7,"date":1}}""",
        """{"update_id":2,"message":{"message_id":7,"date":1,"chat":null}}""",
        """{"update_id":2,"message":{"message_id":7,"date":1e400,"chat":{"id":5,"type":"private"}}}""",
        """{"update_id":2,"message":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"text":"\ud83d"}}""",
        """{"update_id":2,"message":[]}""",
        """{"update_id":2,"callback_query":{"id":"1"}}""",
        """{"message":{"message_id":7,"date":1,"chat":{"id":99999999999999999999,"type":"private"}},"update_id":2}""",
        """{"update_id":2,"poll_of_the_future":{"id":"1"}}""",
    ];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task ABrokenUpdateIsKnownByItsNumberAndTheOthersAreKept(string broken)
    {
        await using var server = await TelegramServer.AnsweringAsync($$"""{"ok":true,"result":[{{Text(1, "a")}},{{broken}},{{Text(3, "b")}}]}""");

        var updates = (await server.Client.GetUpdatesAsync(null, 100, 0, null, CancellationToken.None)).Result.ShouldNotBeNull();

        updates.Select(update => (update.UpdateId, update.Message?.Text)).ShouldBe([(1, "a"), (2, null), (3, "b")]);
        updates[1].ShouldBe(new Update(2));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"update_id":"2"}""")]
    [InlineData("""{"update_id":1.5}""")]
    public async Task WhatHasNoNumberIsNoUpdate(string broken)
    {
        await using var server = await TelegramServer.AnsweringAsync($$"""{"ok":true,"result":[{{broken}},{{Text(3, "b")}}]}""");

        (await server.Client.GetUpdatesAsync(null, 100, 0, null, CancellationToken.None)).Result!.Select(update => update.UpdateId).ShouldBe([3]);
    }

    [Fact]
    public async Task UpdatesThatAreNoListAreNoAnswer()
    {
        await using var server = await TelegramServer.AnsweringAsync("""{"ok":true,"result":{"update_id":1}}""");

        (await server.Client.GetUpdatesAsync(null, 100, 0, null, CancellationToken.None)).Error!.Kind.ShouldBe(TelegramErrorKind.Unreachable);
    }

    [Fact]
    public async Task BytesThatAreNoTextSpoilOneUpdateOnly()
    {
        await using var server = await TelegramServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            var body = Encoding.Latin1.GetBytes($$"""{"ok":true,"result":[{{Text(1, "\u00ff")}},{{Text(2, "b")}}]}""");
            await context.Response.Body.WriteAsync(body);
        });

        var updates = (await server.Client.GetUpdatesAsync(null, 100, 0, null, CancellationToken.None)).Result.ShouldNotBeNull();

        updates.Select(update => (update.UpdateId, update.Message?.Text)).ShouldBe([(1, null), (2, "b")]);
    }

    [Theory]
    [InlineData("""{"update_id":4,"message":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"text":"hi"}}""", 4L, "hi")]
    [InlineData("""{"update_id":4,"message":{}}""", 4L, null)]
    [InlineData("""[]""", null, null)]
    [InlineData("<html>", null, null)]
    [InlineData("", null, null)]
    public async Task AWebhooksBodyIsReadInTheSameWay(string body, long? id, string? text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));

        var update = await UpdateReader.ReadAsync(stream, CancellationToken.None);

        (update?.UpdateId, update?.Message?.Text).ShouldBe((id, text));
    }

    private static string Text(long id, string text) =>
        $$"""{"update_id":{{id}},"message":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"text":"{{text}}"} }""";

    private static async Task<Update> OneAsync(string update)
    {
        await using var server = await TelegramServer.AnsweringAsync($$"""{"ok":true,"result":[{{update}}]}""");
        return (await server.Client.GetUpdatesAsync(null, 100, 0, null, CancellationToken.None)).Result!.Single();
    }
}
