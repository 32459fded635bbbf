using CoopBot.Emulators.Telegram;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Emulators;

public sealed class TelegramQueryTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new();
    private TelegramEmulator telegram = null!;
    private BotHands bot = null!;
    private SimulatedUser aziza = null!;

    public async Task InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync(new() { Clock = clock });
        bot = new(telegram);
        aziza = telegram.AddUser("Aziza", language: "ru");
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await telegram.DisposeAsync();
    }

    [Fact]
    public async Task APressIsAnsweredOnce()
    {
        var press = await PressAsync();
        var query = (await bot.UpdatesAsync())[^1]!["callback_query"]!;
        (query["id"]!.GetValue<string>(), query["data"]!.GetValue<string>()).ShouldBe((press.Id, "more:2"));
        telegram.UnansweredCallbacks.ShouldBe([press]);

        await bot.DoAsync("answerCallbackQuery", new { callback_query_id = press.Id, text = "Here you are" });
        (await press.AnsweredAsync()).AnswerText.ShouldBe("Here you are");
        telegram.UnansweredCallbacks.ShouldBeEmpty();
        (await bot.RefusedAsync("answerCallbackQuery", new { callback_query_id = press.Id })).ShouldStartWith("Bad Request: query is too old");
    }

    [Fact]
    public async Task APressGrowsOld()
    {
        var press = await PressAsync();
        clock.Advance(TimeSpan.FromSeconds(16));
        (await bot.RefusedAsync("answerCallbackQuery", new { callback_query_id = press.Id })).ShouldStartWith("Bad Request: query is too old");
        telegram.UnansweredCallbacks.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AButtonThatIsGoneCannotBePressed()
    {
        await PressAsync();
        var message = aziza.OpenPrivate().BotMessages[0];
        await bot.DoAsync("editMessageReplyMarkup", new { chat_id = aziza.Id, message_id = message.Id });
        Should.Throw<InvalidOperationException>(() => aziza.Press(message, "More")).Message.ShouldContain("no button \"More\"");
    }

    [Fact]
    public async Task AnInlineQueryIsAnsweredAndAResultChosen()
    {
        var group = telegram.AddGroup("Desk", aziza);
        var asked = aziza.InlineQuery("energy", offset: "2");
        var query = (await bot.UpdatesAsync())[^1]!["inline_query"]!;
        (query["query"]!.GetValue<string>(), query["offset"]!.GetValue<string>()).ShouldBe(("energy", "2"));
        await bot.DoAsync("answerInlineQuery", new { inline_query_id = query["id"]!.GetValue<string>(), results = new[] { Result("1"), Result("2") }, next_offset = "4" });

        var answer = await asked;
        (answer.Results.Count, answer.NextOffset).ShouldBe((2, "4"));
        aziza.ChooseInline(answer.Results[1], group)!.Text.ShouldBe("A story 2");
        (await bot.UpdatesAsync())[^2]!["chosen_inline_result"]!["result_id"]!.GetValue<string>().ShouldBe("2");
        group.BotMessages.ShouldBeEmpty();
    }

    [Fact]
    public async Task InlineResultsHaveTheirLimits()
    {
        var asked = aziza.InlineQuery("energy");
        var id = (await bot.UpdatesAsync())[^1]!["inline_query"]!["id"]!.GetValue<string>();
        (await RefusedAsync(id, Result("1"), Result("1"))).ShouldBe("Bad Request: RESULT_ID_DUPLICATE");
        (await RefusedAsync(id, Result(new string('x', 65)))).ShouldBe("Bad Request: RESULT_ID_INVALID");
        (await RefusedAsync(id, [.. Enumerable.Range(0, 51).Select(number => Result($"{number}"))])).ShouldBe("Bad Request: RESULTS_TOO_MUCH");
        (await RefusedAsync(id, new { type = "article", id = "1", input_message_content = new { message_text = "x" } })).ShouldStartWith("Bad Request: can't find field \"title\"");
        (await RefusedAsync(id, new { type = "article", id = "1", title = "x", input_message_content = new { message_text = "<x>", parse_mode = "HTML" } })).ShouldStartWith("Bad Request: can't parse entities");
        telegram.Problems.Count.ShouldBe(5);

        await bot.DoAsync("answerInlineQuery", new { inline_query_id = id, results = Array.Empty<object>() });
        (await asked).Results.ShouldBeEmpty();
    }

    [Fact]
    public async Task MenusAreKeptByScopeAndLanguage()
    {
        var group = telegram.AddGroup("Desk", aziza);
        await bot.DoAsync("setMyCommands", new { commands = new[] { new { command = "latest", description = "Последние новости" } }, language_code = "ru" });
        await bot.DoAsync("setMyCommands", new { commands = new[] { new { command = "settings", description = "Settings" } }, scope = new { type = "chat_administrators", chat_id = group.Id } });
        await bot.DoAsync("setMyDescription", new { description = "Tells who agreed what with whom." });

        telegram.Commands(language: "ru").ShouldBe([new("latest", "Последние новости")]);
        telegram.Commands($"chat_administrators:{group.Id}").Single().Command.ShouldBe("settings");
        telegram.Commands().ShouldBeEmpty();
        telegram.Description().ShouldBe("Tells who agreed what with whom.");
        (await bot.DoAsync("getMyCommands", new { language_code = "ru" })).AsArray().Count.ShouldBe(1);
        await bot.DoAsync("deleteMyCommands", new { language_code = "ru" });
        telegram.Commands(language: "ru").ShouldBeEmpty();
    }

    private Task<string> RefusedAsync(string id, params object[] results) => bot.RefusedAsync("answerInlineQuery", new { inline_query_id = id, results });

    private static object Result(string id) => new { type = "article", id, title = "A story", input_message_content = new { message_text = $"<b>A story</b> {id}", parse_mode = "HTML" } };

    private async Task<SimulatedPress> PressAsync()
    {
        var dm = aziza.OpenPrivate();
        await bot.DoAsync("sendMessage", new { chat_id = dm.Id, text = "A story", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "More", callback_data = "more:2" } } } } });
        return aziza.Press(dm.BotMessages[0], "More");
    }
}
