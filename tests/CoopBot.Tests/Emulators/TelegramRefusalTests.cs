using System.Text.Json.Nodes;
using CoopBot.Emulators.Telegram;

namespace CoopBot.Tests.Emulators;

public sealed class TelegramRefusalTests : IAsyncLifetime
{
    private TelegramEmulator telegram = null!;
    private BotHands bot = null!;
    private SimulatedUser aziza = null!;
    private SimulatedChat dm = null!;

    public async Task InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync(new() { Limits = SendLimits.None });
        bot = new(telegram);
        aziza = telegram.AddUser("Aziza", language: "ru");
        dm = aziza.OpenPrivate();
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await telegram.DisposeAsync();
    }

    [Theory]
    [InlineData("sendMesage", "{}", "Not Found: method not found")]
    [InlineData("sendMessage", """{"text":"x"}""", "Bad Request: chat_id is empty")]
    [InlineData("sendMessage", """{"chat_id":1}""", "Bad Request: chat not found")]
    [InlineData("sendMessage", """{"chat_id":"CHAT"}""", "Bad Request: message text is empty")]
    [InlineData("sendMessage", """{"chat_id":"CHAT","text":7}""", "Bad Request: field \"text\" must be of type String")]
    [InlineData("sendMessage", """{"chat_id":"CHAT","text":"x","colour":"red"}""", "Bad Request: sendMessage has an unknown field \"colour\"")]
    [InlineData("sendMessage", """{"chat_id":"CHAT","text":"x","disable_notification":"true"}""", "Bad Request: field \"disable_notification\" must be of type Boolean")]
    [InlineData("sendMessage", """{"chat_id":"CHAT","text":"x","parse_mode":"Markdown"}""", "Bad Request: unsupported parse_mode")]
    [InlineData("sendMessage", """{"chat_id":"CHAT","text":"x","message_thread_id":5}""", "Bad Request: message thread not found")]
    [InlineData("sendMessage", """{"chat_id":"CHAT","text":"x","reply_parameters":{"message_id":99}}""", "Bad Request: message to be replied not found")]
    [InlineData("editMessageText", """{"chat_id":"CHAT","message_id":99,"text":"x"}""", "Bad Request: message to edit not found")]
    [InlineData("deleteMessage", """{"chat_id":"CHAT","message_id":99}""", "Bad Request: message to delete not found")]
    [InlineData("sendChatAction", """{"chat_id":"CHAT","action":"dance"}""", "Bad Request: wrong parameter action in request")]
    [InlineData("answerCallbackQuery", """{"callback_query_id":"1"}""", "Bad Request: query is too old and response timeout expired or query ID is invalid")]
    [InlineData("getUpdates", """{"limit":"ten"}""", "Bad Request: field \"limit\" must be of type Integer")]
    [InlineData("setMyCommands", """{"commands":[{"command":"Start","description":"x"}]}""", "Bad Request: BOT_COMMAND_INVALID")]
    [InlineData("setMyCommands", """{"commands":[{"command":"start","description":""}]}""", "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")]
    [InlineData("setMyCommands", """{"commands":[],"language_code":"eng"}""", "Bad Request: invalid language code specified")]
    [InlineData("setMyCommands", """{"commands":[],"scope":{"type":"everywhere"}}""", "Bad Request: can't parse BotCommandScope: Unsupported type specified")]
    [InlineData("setWebhook", """{"url":"http://example.com/hook"}""", "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("setWebhook", """{"url":"https://example.com/hook","secret_token":"no blanks"}""", "Bad Request: secret token contains unallowed characters")]
    public async Task RefusesInTheirWords(string method, string parameters, string description) =>
        (await bot.RefusedAsync(method, JsonNode.Parse(parameters.Replace("CHAT", dm.Id.ToString()))!)).ShouldBe(description);

    [Theory]
    [InlineData("""{"text":"","callback_data":"x"}""", "inline keyboard button text must be non-empty")]
    [InlineData("""{"text":"x"}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"text":"x","callback_data":"x","url":"https://example.com"}""", "can't parse inline keyboard button: a button does exactly one thing")]
    [InlineData("""{"text":"x","callback_data":"яяяяяяяяяяяяяяяяяяяяяяяяяяяяяяяяя"}""", "BUTTON_DATA_INVALID")]
    [InlineData("""{"text":"x","url":"javascript:alert(1)"}""", "inline keyboard button URL 'javascript:alert(1)' is invalid: Wrong HTTP URL")]
    public async Task AButtonNobodyCouldPressIsRefused(string button, string description)
    {
        var markup = JsonNode.Parse($$"""{"inline_keyboard":[[{{button}}]]}""");
        (await bot.RefusedAsync("sendMessage", new { chat_id = dm.Id, text = "x", reply_markup = markup })).ShouldBe("Bad Request: " + description);
        telegram.Problems.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(100, 8, true)]
    [InlineData(101, 8, false)]
    [InlineData(9, 9, false)]
    public async Task AKeyboardHasItsLimits(int buttons, int row, bool fits)
    {
        var keyboard = Enumerable.Range(1, buttons).Chunk(row).Select(chunk => chunk.Select(number => new { text = $"{number}", callback_data = $"{number}" }));
        var answer = await bot.AskAsync("sendMessage", new { chat_id = dm.Id, text = "x", reply_markup = new { inline_keyboard = keyboard } });
        answer["ok"]!.GetValue<bool>().ShouldBe(fits);
    }

    [Fact]
    public async Task AnEditThatChangesNothingIsRefused()
    {
        var id = (await bot.SendAsync(dm, "text"))["message_id"]!.GetValue<int>();

        (await bot.RefusedAsync("editMessageText", new { chat_id = dm.Id, message_id = id, text = "text" })).ShouldStartWith("Bad Request: message is not modified: ");
        await bot.DoAsync("editMessageText", new { chat_id = dm.Id, message_id = id, text = "<b>text</b>", parse_mode = "HTML" });
        dm.BotMessages[0].EditedCount.ShouldBe(1);
        telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFormServesAsWellAsJson()
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["chat_id"] = dm.Id.ToString(),
            ["text"] = "from a form",
            ["disable_notification"] = "true",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"More","callback_data":"more"}]]}""",
        });
        using var answer = await http.PostAsync($"{telegram.BaseUrl}/bot{telegram.Token}/sendMessage", form);

        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        var message = dm.BotMessages.ShouldHaveSingleItem();
        (message.Text, message.IsSilent, message.Labels.Single()).ShouldBe(("from a form", true, "More"));
    }

    [Fact]
    public async Task TokensAreTold()
    {
        (await bot.AskAsync("getMe", new { }, "nonsense"))["description"]!.GetValue<string>().ShouldBe("Not Found");
        (await bot.AskAsync("getMe", new { }, "123456789:" + new string('x', 35)))["error_code"]!.GetValue<int>().ShouldBe(401);
        telegram.RevokeToken();
        (await bot.RefusedAsync("getMe", new { })).ShouldBe("Unauthorized");
    }
}
