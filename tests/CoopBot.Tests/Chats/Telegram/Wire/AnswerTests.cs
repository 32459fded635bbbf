using System.Text;
using CoopBot.Chats.Telegram.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Chats.Telegram.Wire;

public sealed class AnswerTests
{
    private const string Me = """{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"Coop","username":"coop_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":true,"has_main_web_app":false}}""";

    private const string Page = "<html><head><title>502 Bad Gateway</title></head><body><hr>nginx</body></html>";

    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task AResultIsRead()
    {
        await using var server = await TelegramServer.AnsweringAsync(Me);

        var answer = await server.Client.GetMeAsync(CancellationToken.None);

        answer.IsOk.ShouldBeTrue();
        answer.Error.ShouldBeNull();
        answer.Result.ShouldBe(new WireUser(1, true, "Coop")
        {
            Username = "coop_bot",
            CanJoinGroups = true,
            CanReadAllGroupMessages = false,
            SupportsInlineQueries = true,
        });
    }

    [Fact]
    public async Task AMessageThatWentIsNotLostOverAMemberThatCannotBeRead()
    {
        await using var server = await TelegramServer.AnsweringAsync("""{"ok":true,"result":{"message_id":7,"date":"soon","chat":null}}""");

        (await server.Client.SendMessageAsync(new SendMessage(5, "Hi"), CancellationToken.None)).Result.ShouldBe(new SentMessage(7));
    }

    [Theory]
    [InlineData(400, "Bad Request: chat not found", nameof(TelegramErrorKind.BadRequest))]
    [InlineData(401, "Unauthorized", nameof(TelegramErrorKind.Unauthorized))]
    [InlineData(404, "Not Found", nameof(TelegramErrorKind.Unauthorized))]
    [InlineData(404, "Not Found: method not found", nameof(TelegramErrorKind.BadRequest))]
    [InlineData(403, "Forbidden: bot was blocked by the user", nameof(TelegramErrorKind.Forbidden))]
    [InlineData(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", nameof(TelegramErrorKind.Conflict))]
    [InlineData(413, "Request Entity Too Large", nameof(TelegramErrorKind.BadRequest))]
    [InlineData(429, "Too Many Requests: retry after 5", nameof(TelegramErrorKind.TooMany))]
    [InlineData(500, "Internal Server Error", nameof(TelegramErrorKind.Server))]
    [InlineData(502, "Bad Gateway", nameof(TelegramErrorKind.Server))]
    public async Task EveryRefusalHasItsKind(int code, string description, string kind)
    {
        await using var server = await TelegramServer.AnsweringAsync($$"""{"ok":false,"error_code":{{code}},"description":"{{description}}"}""", code);

        var error = (await server.Client.SendMessageAsync(new SendMessage(5, "Hi"), CancellationToken.None)).Error.ShouldNotBeNull();

        error.Kind.ToString().ShouldBe(kind);
        error.Code.ShouldBe(code);
        error.Description.ShouldBe(description);
        error.MigrateToChatId.ShouldBeNull();
    }

    [Theory]
    [InlineData(200, """{"ok":false,"error_code":403,"description":"Forbidden"}""", nameof(TelegramErrorKind.Forbidden), 403)]
    [InlineData(403, """{"ok":false}""", nameof(TelegramErrorKind.Forbidden), 403)]
    [InlineData(200, """{"ok":false}""", nameof(TelegramErrorKind.Unreachable), 200)]
    [InlineData(503, """{"ok":true,"result":true}""", nameof(TelegramErrorKind.Server), 503)]
    public async Task TheCodeInTheAnswerIsBelievedBeforeTheStatus(int status, string json, string kind, int code)
    {
        await using var server = await TelegramServer.AnsweringAsync(json, status);

        var error = (await server.Client.DeleteWebhookAsync(CancellationToken.None)).Error.ShouldNotBeNull();

        (error.Kind.ToString(), error.Code).ShouldBe((kind, code));
    }

    [Fact]
    public async Task AGroupThatMovedSaysWhereTo()
    {
        await using var server = await TelegramServer.AnsweringAsync(
            """{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001234567890}}""", 400);

        var error = (await server.Client.SendMessageAsync(new SendMessage(-5, "Hi"), CancellationToken.None)).Error.ShouldNotBeNull();

        error.Kind.ShouldBe(TelegramErrorKind.BadRequest);
        error.MigrateToChatId.ShouldBe(-1001234567890);
        error.RetryAfter.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":7}}""", null, 7)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":7}}""", "90", 7)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x"}""", "12", 12)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x"}""", "Sun, 01 Mar 2026 12:01:40 GMT", 100)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x"}""", "Sun, 01 Mar 2026 11:00:00 GMT", 1)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x"}""", "soon", 30)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x","parameters":{}}""", null, 30)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":0}}""", null, 1)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":-9223372036854775808}}""", null, 1)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":9223372036854775807}}""", null, 604800)]
    [InlineData("""{"ok":false,"error_code":429,"parameters":"odd"}""", null, 30)]
    [InlineData("slow down", "15", 15)]
    [InlineData("slow down", null, 30)]
    public async Task TooManyAlwaysSaysHowLongToWait(string body, string? header, int seconds)
    {
        await using var server = await TelegramServer.StartAsync(
            context =>
            {
                context.Response.Headers.RetryAfter = header;
                return TelegramServer.Say(context, body, 429);
            },
            new FakeTimeProvider(Noon));

        var error = (await server.Client.SendMessageAsync(new SendMessage(5, "Hi"), CancellationToken.None)).Error.ShouldNotBeNull();

        error.Kind.ShouldBe(TelegramErrorKind.TooMany);
        error.RetryAfter.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData(200, Page, "text/html")]
    [InlineData(502, Page, "text/html; charset=utf-8")]
    [InlineData(404, Page, "text/html")]
    [InlineData(401, Page, "text/html")]
    [InlineData(200, Page, "application/json")]
    [InlineData(200, Me, "text/plain")]
    [InlineData(200, "", "application/json")]
    [InlineData(200, "null", "application/json")]
    [InlineData(200, "[]", "application/json")]
    [InlineData(200, """{"ok":true,"result":{"id":1,""", "application/json")]
    [InlineData(200, """{"result":{"id":1,"is_bot":true,"first_name":"Coop"}}""", "application/json")]
    [InlineData(200, """{"ok":true}""", "application/json")]
    [InlineData(200, """{"ok":true,"result":null}""", "application/json")]
    [InlineData(200, """{"ok":true,"result":true}""", "application/json")]
    [InlineData(200, """{"ok":true,"result":{"id":1,"is_bot":true,"first_name":null}}""", "application/json")]
    public async Task WhatIsNotOfTheBotApiIsNoAnswer(int status, string body, string type)
    {
        await using var server = await TelegramServer.StartAsync(context => TelegramServer.Say(context, body, status, type));

        var error = (await server.Client.GetMeAsync(CancellationToken.None)).Error.ShouldNotBeNull();

        (error.Kind, error.Code).ShouldBe((TelegramErrorKind.Unreachable, status));
        error.Description.ShouldNotContain("<");
    }

    [Theory]
    [InlineData("application/json; charset=utf8")]
    [InlineData("Application/JSON; charset=no-such")]
    public async Task TheNameOfTheCharacterSetDoesNotMatter(string type)
    {
        await using var server = await TelegramServer.StartAsync(context => TelegramServer.Say(context, Me, type: type));

        (await server.Client.GetMeAsync(CancellationToken.None)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task AnAnswerTooLargeIsNotKept()
    {
        await using var server = await TelegramServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            var blanks = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
            for (var megabytes = 0; megabytes < 21 && !context.RequestAborted.IsCancellationRequested; megabytes++)
                await context.Response.Body.WriteAsync(blanks, context.RequestAborted);
            await context.Response.WriteAsync(Me, context.RequestAborted);
        });

        (await server.Client.GetMeAsync(CancellationToken.None)).Error!.Kind.ShouldBe(TelegramErrorKind.Unreachable);
    }

    [Fact]
    public void AnErrorIsReadableInALog()
    {
        var refused = new TelegramError(TelegramErrorKind.Forbidden, 403, "Forbidden: bot was kicked");
        var silent = new TelegramError(TelegramErrorKind.Unreachable, 0, "no answer within 30 seconds");

        FormattableString.Invariant($"{refused}; {silent}")
            .ShouldBe("Forbidden (403): Forbidden: bot was kicked; Unreachable: no answer within 30 seconds");
    }
}
