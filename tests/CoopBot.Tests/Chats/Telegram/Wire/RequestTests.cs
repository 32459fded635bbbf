using System.Text.Json.Nodes;
using CoopBot.Chats.Telegram.Wire;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Chats.Telegram.Wire;

public sealed class RequestTests
{
    private const string True = """{"ok":true,"result":true}""";

    private const string Message = """{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"}}}""";

    private const string Chat = """{"ok":true,"result":{"id":-1001234567890,"type":"channel","title":"News","accent_color_id":3}}""";

    private const string Member = """{"status":"administrator","user":{"id":9,"is_bot":false,"first_name":"Aigul"},"can_post_messages":true,"is_anonymous":false}""";

    public static TheoryData<string, string, string> Calls { get; } = new()
    {
        { "getMe", """{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"Coop"}}""", "{}" },
        { "getUpdates", """{"ok":true,"result":[]}""", """{"offset":12,"limit":100,"timeout":50,"allowed_updates":["message","my_chat_member"]}""" },
        { "setWebhook", True, """{"url":"https://bot.example/hook?a=1","secret_token":"s3","allowed_updates":["message"],"max_connections":10}""" },
        { "deleteWebhook", True, "{}" },
        {
            "sendMessage",
            Message,
            """
            {"chat_id":-1001234567890,"text":"<b>Ёж &amp; ко</b> 🦔","message_thread_id":4,"parse_mode":"HTML","link_preview_options":{"is_disabled":true},
             "disable_notification":true,"reply_parameters":{"message_id":3,"allow_sending_without_reply":true},
             "reply_markup":{"inline_keyboard":[[{"text":"More","callback_data":"m:1"},{"text":"Open","url":"https://a.example/"}],[{"text":"Less","callback_data":"l"}]]}}
            """
        },
        {
            "editMessageText",
            Message,
            """
            {"chat_id":5,"message_id":7,"text":"new","parse_mode":"HTML","link_preview_options":{"is_disabled":true},
             "reply_markup":{"inline_keyboard":[]}}
            """
        },
        { "answerCallbackQuery", True, """{"callback_query_id":"77","text":"Done","show_alert":true}""" },
        { "sendChatAction", True, """{"chat_id":5,"message_thread_id":4,"action":"typing"}""" },
        { "getChat", Chat, """{"chat_id":"@news"}""" },
        { "getChatMember", $$"""{"ok":true,"result":{{Member}}}""", """{"chat_id":5,"user_id":9}""" },
        { "getChatAdministrators", $$"""{"ok":true,"result":[{{Member}}]}""", """{"chat_id":5}""" },
        { "leaveChat", True, """{"chat_id":5}""" },
        { "setMyCommands", True, """{"commands":[{"command":"latest","description":"News"}],"scope":{"type":"chat","chat_id":5},"language_code":"ru"}""" },
        { "setMyDescription", True, """{"description":"Long","language_code":"pl"}""" },
        { "setMyShortDescription", True, """{"short_description":"Short","language_code":"pl"}""" },
        {
            "answerInlineQuery",
            True,
            """
            {"inline_query_id":"8","results":[{"type":"article","id":"a","title":"T","input_message_content":{"message_text":"m","parse_mode":"HTML",
             "link_preview_options":{"is_disabled":true}},"description":"D","url":"https://a.example/"}],
             "cache_time":60,"is_personal":true,"next_offset":"10","button":{"text":"Subscribe","start_parameter":"energy"}}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task EveryMethodIsCalledByItsNameWithItsParameters(string method, string answer, string body)
    {
        await using var server = await TelegramServer.AnsweringAsync(answer);

        (await CallAsync(server.Client, method)).ShouldBeNull();

        server.Request.Method.ShouldBe("POST");
        server.Request.Path.ShouldBe($"/bot{TelegramServer.Token}/{method}");
        server.Request.ContentType.ShouldStartWith("application/json");
        server.Request.UserAgent.ShouldStartWith("CoopBot");
        JsonNode.DeepEquals(server.Request.Json, JsonNode.Parse(body)).ShouldBeTrue(server.Request.Body);
    }

    [Fact]
    public async Task WhatIsNotSaidIsNotWritten()
    {
        await using var server = await TelegramServer.AnsweringAsync(Message);

        await server.Client.SendMessageAsync(new SendMessage(5, "Hi"), CancellationToken.None);
        await server.Client.GetUpdatesAsync(null, 100, 0, null, CancellationToken.None);
        await server.Client.SetMyCommandsAsync([], new BotCommandScope("default"), null, CancellationToken.None);
        await server.Client.AnswerInlineQueryAsync(new AnswerInlineQuery("8", []), CancellationToken.None);

        server.Requests.Select(request => request.Body).ShouldBe(
        [
            """{"chat_id":5,"text":"Hi"}""",
            """{"limit":100,"timeout":0}""",
            """{"commands":[],"scope":{"type":"default"}}""",
            """{"inline_query_id":"8","results":[]}""",
        ]);
    }

    [Theory]
    [InlineData("-1001234567890", "-1001234567890")]
    [InlineData("@news", "\"@news\"")]
    public async Task AChatIsAskedForByNumberOrByName(string asked, string written)
    {
        await using var server = await TelegramServer.AnsweringAsync(Chat);

        var chat = (await server.Client.GetChatAsync(asked, CancellationToken.None)).Result;

        chat.ShouldBe(new WireChat(-1001234567890, "channel") { Title = "News" });
        server.Request.Body.ShouldBe($$"""{"chat_id":{{written}}}""");
    }

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/telegram", "/telegram/")]
    [InlineData("/telegram/?old=1", "/telegram/")]
    public async Task ABaseUrlMayHaveAPath(string path, string before)
    {
        await using var server = await TelegramServer.StartAsync(context => TelegramServer.Say(context, True), path: path);

        await server.Client.DeleteWebhookAsync(CancellationToken.None);

        server.Request.Path.ShouldBe($"{before}bot{TelegramServer.Token}/deleteWebhook");
    }

    [Fact]
    public async Task AnOddTokenDoesNotLeadElsewhere()
    {
        await using var server = await TelegramServer.StartAsync(context => TelegramServer.Say(context, True), token: "1:a/../b?c#d");

        await server.Client.DeleteWebhookAsync(CancellationToken.None);

        server.Request.Path.ShouldBe("/bot1:a%2F..%2Fb%3Fc%23d/deleteWebhook");
    }

    [Fact]
    public async Task ARedirectIsNotFollowed()
    {
        await using var server = await TelegramServer.StartAsync(context =>
        {
            context.Response.Redirect("/elsewhere", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });

        (await server.Client.GetMeAsync(CancellationToken.None)).Error!.Kind.ShouldBe(TelegramErrorKind.Unreachable);

        server.Requests.Count.ShouldBe(1);
    }

    private static async Task<TelegramError?> CallAsync(TelegramClient client, string method)
    {
        var cancel = CancellationToken.None;
        return method switch
        {
            "getMe" => (await client.GetMeAsync(cancel)).Error,
            "getUpdates" => (await client.GetUpdatesAsync(12, 100, 50, ["message", "my_chat_member"], cancel)).Error,
            "setWebhook" => (await client.SetWebhookAsync(new Uri("https://bot.example/hook?a=1"), "s3", ["message"], 10, cancel)).Error,
            "deleteWebhook" => (await client.DeleteWebhookAsync(cancel)).Error,
            "sendMessage" => (await client.SendMessageAsync(FullMessage, cancel)).Error,
            "editMessageText" => (await client.EditMessageTextAsync(
                new EditMessageText(5, 7, "new") { ParseMode = "HTML", LinkPreviewOptions = new(true), ReplyMarkup = new([]) }, cancel)).Error,
            "answerCallbackQuery" => (await client.AnswerCallbackQueryAsync("77", "Done", true, cancel)).Error,
            "sendChatAction" => (await client.SendChatActionAsync(5, 4, "typing", cancel)).Error,
            "getChat" => (await client.GetChatAsync("@news", cancel)).Error,
            "getChatMember" => (await client.GetChatMemberAsync(5, 9, cancel)).Error,
            "getChatAdministrators" => (await client.GetChatAdministratorsAsync(5, cancel)).Error,
            "leaveChat" => (await client.LeaveChatAsync(5, cancel)).Error,
            "setMyCommands" => (await client.SetMyCommandsAsync([new BotCommand("latest", "News")], new BotCommandScope("chat", 5), "ru", cancel)).Error,
            "setMyDescription" => (await client.SetMyDescriptionAsync("Long", "pl", cancel)).Error,
            "setMyShortDescription" => (await client.SetMyShortDescriptionAsync("Short", "pl", cancel)).Error,
            "answerInlineQuery" => (await client.AnswerInlineQueryAsync(FullInlineAnswer, cancel)).Error,
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
        };
    }

    private static SendMessage FullMessage => new(-1001234567890, "<b>Ёж &amp; ко</b> 🦔")
    {
        MessageThreadId = 4,
        ParseMode = "HTML",
        LinkPreviewOptions = new LinkPreviewOptions(true),
        DisableNotification = true,
        ReplyParameters = new ReplyParameters(3, true),
        ReplyMarkup = new InlineKeyboardMarkup(
        [
            [new InlineKeyboardButton("More") { CallbackData = "m:1" }, new InlineKeyboardButton("Open") { Url = "https://a.example/" }],
            [new InlineKeyboardButton("Less") { CallbackData = "l" }],
        ]),
    };

    private static AnswerInlineQuery FullInlineAnswer => new(
        "8",
        [
            new InlineQueryResultArticle("a", "T", new InputTextMessageContent("m") { ParseMode = "HTML", LinkPreviewOptions = new LinkPreviewOptions(true) })
            {
                Description = "D",
                Url = "https://a.example/",
            },
        ])
    {
        CacheTime = 60,
        IsPersonal = true,
        NextOffset = "10",
        Button = new InlineQueryResultsButton("Subscribe", "energy"),
    };
}
