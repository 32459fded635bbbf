using System.Text;
using CoopBot.Chats.Slack.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Chats.Slack.Wire;

public sealed class AnswerTests
{
    private const string Me = """{"ok":true,"url":"https://coop.slack.com/","team":"Coop","user":"coopbot","team_id":"T1","user_id":"U9"}""";

    private const string Page = "<html><head><title>502 Bad Gateway</title></head><body><hr>nginx</body></html>";

    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly PostMessage Hi = new("C1", "Hi");

    private static readonly ResponseMessage Reply = new("Hi", ResponseMessage.Ephemeral, ReplaceOriginal: false);

    [Theory]
    [InlineData("channel_not_found", nameof(SlackErrorKind.Refused))]
    [InlineData("not_in_channel", nameof(SlackErrorKind.Refused))]
    [InlineData("is_archived", nameof(SlackErrorKind.Refused))]
    [InlineData("missing_scope", nameof(SlackErrorKind.Refused))]
    [InlineData("a_code_of_the_future", nameof(SlackErrorKind.Refused))]
    [InlineData("invalid_auth", nameof(SlackErrorKind.Unauthorized))]
    [InlineData("not_authed", nameof(SlackErrorKind.Unauthorized))]
    [InlineData("account_inactive", nameof(SlackErrorKind.Unauthorized))]
    [InlineData("token_revoked", nameof(SlackErrorKind.Unauthorized))]
    [InlineData("token_expired", nameof(SlackErrorKind.Unauthorized))]
    [InlineData("org_login_required", nameof(SlackErrorKind.Unauthorized))]
    [InlineData("team_access_not_granted", nameof(SlackErrorKind.Unauthorized))]
    [InlineData("not_allowed_token_type", nameof(SlackErrorKind.Unauthorized))]
    [InlineData("fatal_error", nameof(SlackErrorKind.Server))]
    [InlineData("internal_error", nameof(SlackErrorKind.Server))]
    [InlineData("service_unavailable", nameof(SlackErrorKind.Server))]
    [InlineData("team_added_to_org", nameof(SlackErrorKind.Server))]
    [InlineData("request_timeout", nameof(SlackErrorKind.Server))]
    [InlineData("ratelimited", nameof(SlackErrorKind.TooMany))]
    [InlineData("rate_limited", nameof(SlackErrorKind.TooMany))]
    public async Task EveryRefusalHasItsKind(string code, string kind)
    {
        await using var server = await SlackServer.AnsweringAsync($$"""{"ok":false,"error":"{{code}}"}""");

        var error = (await server.Client.PostMessageAsync(Hi, CancellationToken.None)).Error.ShouldNotBeNull();

        (error.Kind.ToString(), error.Code, error.Detail).ShouldBe((kind, code, null));
        error.RetryAfter.ShouldBe(kind == nameof(SlackErrorKind.TooMany) ? TimeSpan.FromSeconds(30) : null);
    }

    [Theory]
    [InlineData(500, """{"ok":false,"error":"some_error"}""", nameof(SlackErrorKind.Server), "some_error")]
    [InlineData(503, """{"ok":false}""", nameof(SlackErrorKind.Server), "http_503")]
    [InlineData(503, """{"ok":true}""", nameof(SlackErrorKind.Server), "http_503")]
    [InlineData(403, """{"ok":false,"error":"token_revoked"}""", nameof(SlackErrorKind.Unauthorized), "token_revoked")]
    [InlineData(400, """{"ok":false}""", nameof(SlackErrorKind.Refused), "http_400")]
    [InlineData(429, """{"ok":false,"error":"message_limit_exceeded"}""", nameof(SlackErrorKind.TooMany), "message_limit_exceeded")]
    [InlineData(429, """{"ok":false}""", nameof(SlackErrorKind.TooMany), "http_429")]
    public async Task TheStatusSpeaksToo(int status, string json, string kind, string code)
    {
        await using var server = await SlackServer.AnsweringAsync(json, status);

        var error = (await server.Client.PostMessageAsync(Hi, CancellationToken.None)).Error.ShouldNotBeNull();

        (error.Kind.ToString(), error.Code).ShouldBe((kind, code));
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"commands,im:write"}""", "needed: chat:write; provided: commands,im:write")]
    [InlineData("""{"ok":false,"error":"invalid_blocks","response_metadata":{"messages":["[ERROR] must be shorter","[ERROR] no such block"]}}""", "[ERROR] must be shorter; [ERROR] no such block")]
    [InlineData("""{"ok":false,"error":"x","needed":["a"],"provided":null,"response_metadata":{"messages":[7,"a"]}}""", "a")]
    [InlineData("""{"ok":false,"error":"x","response_metadata":"odd"}""", null)]
    [InlineData("""{"ok":false,"error":"x","response_metadata":{"messages":[]}}""", null)]
    public async Task WhatSlackAddsToItsCodeIsKept(string json, string? detail)
    {
        await using var server = await SlackServer.AnsweringAsync(json);

        (await server.Client.PostMessageAsync(Hi, CancellationToken.None)).Error!.Detail.ShouldBe(detail);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 1)]
    [InlineData("Sun, 01 Mar 2026 12:01:40 GMT", 100)]
    [InlineData("Sun, 01 Mar 2026 11:00:00 GMT", 1)]
    [InlineData("soon", 30)]
    [InlineData("", 30)]
    [InlineData("-5", 30)]
    [InlineData("2000000000", 604800)]
    [InlineData(null, 30)]
    public async Task TooManyAlwaysSaysHowLongToWait(string? header, int seconds)
    {
        foreach (var body in new[] { """{"ok":false,"error":"ratelimited"}""", "slow down", Page })
        {
            await using var server = await SlackServer.StartAsync(
                context =>
                {
                    context.Response.Headers.RetryAfter = header;
                    return SlackServer.Say(context, body, 429);
                },
                new FakeTimeProvider(Noon));

            var error = (await server.Client.PostMessageAsync(Hi, CancellationToken.None)).Error.ShouldNotBeNull();

            (error.Kind, error.RetryAfter).ShouldBe((SlackErrorKind.TooMany, TimeSpan.FromSeconds(seconds)));
            error.Code.ShouldBe("ratelimited");
        }
    }

    [Theory]
    [InlineData(200, Page, "text/html")]
    [InlineData(502, Page, "text/html; charset=utf-8")]
    [InlineData(404, Page, "text/html")]
    [InlineData(302, "", "text/html")]
    [InlineData(200, Page, "application/json")]
    [InlineData(200, Me, "text/plain")]
    [InlineData(200, "", "application/json")]
    [InlineData(200, "null", "application/json")]
    [InlineData(200, "[]", "application/json")]
    [InlineData(200, """{"ok":true,"url":""", "application/json")]
    [InlineData(200, """{"ok":"yes"}""", "application/json")]
    [InlineData(200, """{"url":"https://coop.slack.com/"}""", "application/json")]
    [InlineData(200, """{"ok":true}""", "application/json")]
    [InlineData(200, """{"ok":true,"url":"a","team":null,"user":"u","team_id":"T1","user_id":"U9"}""", "application/json")]
    [InlineData(200, """{"ok":false}""", "application/json")]
    [InlineData(200, """{"ok":false,"error":""}""", "application/json")]
    [InlineData(200, """{"ok":false,"error":7}""", "application/json")]
    [InlineData(200, """{"ok":false,"error":"\ud83d"}""", "application/json")]
    public async Task WhatIsNotOfSlacksApiIsNoAnswer(int status, string body, string type)
    {
        await using var server = await SlackServer.StartAsync(context => SlackServer.Say(context, body, status, type));

        var error = (await server.Client.AuthTestAsync(CancellationToken.None)).Error.ShouldNotBeNull();

        error.Kind.ShouldBe(SlackErrorKind.Unreachable);
        error.Code.ShouldNotContain("<");
        error.Code.ShouldContain($"{status}");
    }

    [Theory]
    [InlineData("https://wss.slack.com/link/?ticket=secret-ticket")]
    [InlineData("link/?ticket=secret-ticket")]
    [InlineData("")]
    public async Task WhatIsNoSocketIsNoAnswer(string url)
    {
        await using var server = await SlackServer.AnsweringAsync($$"""{"ok":true,"url":"{{url}}"}""");

        (await server.Client.OpenConnectionAsync(CancellationToken.None)).Error.ShouldBe(new SlackError(SlackErrorKind.Unreachable, "the answer has no result (status 200)"));
    }

    [Fact]
    public async Task AMessageThatWentIsNotLostOverAMemberThatCannotBeRead()
    {
        await using var server = await SlackServer.AnsweringAsync("""{"ok":true,"channel":"C1","ts":"1.2","message":7,"warning":"missing_charset"}""");

        (await server.Client.PostMessageAsync(Hi, CancellationToken.None)).Result.ShouldBe(new PostedMessage("C1", "1.2"));
    }

    [Theory]
    [InlineData(200, "ok", "text/html", null, null)]
    [InlineData(200, "ok\n", "text/plain", null, null)]
    [InlineData(200, "", "text/plain", null, null)]
    [InlineData(200, """{"ok":true}""", "application/json", null, null)]
    [InlineData(404, "expired_url", "text/plain", nameof(SlackErrorKind.Refused), "expired_url")]
    [InlineData(404, """{"ok":false,"error":"used_url"}""", "application/json", nameof(SlackErrorKind.Refused), "used_url")]
    [InlineData(200, """{"ok":false,"error":"invalid_blocks"}""", "application/json", nameof(SlackErrorKind.Refused), "invalid_blocks")]
    [InlineData(400, "no_text", "text/html", nameof(SlackErrorKind.Refused), "no_text")]
    [InlineData(403, "token_revoked", "text/html", nameof(SlackErrorKind.Unauthorized), "token_revoked")]
    [InlineData(429, "slow", "text/html", nameof(SlackErrorKind.TooMany), "slow")]
    [InlineData(429, Page, "text/html", nameof(SlackErrorKind.TooMany), "ratelimited")]
    [InlineData(500, "rollup_error", "text/html", nameof(SlackErrorKind.Server), "rollup_error")]
    [InlineData(200, "null", "application/json", nameof(SlackErrorKind.Unreachable), "the answer cannot be read (status 200)")]
    [InlineData(500, "", "text/html", nameof(SlackErrorKind.Unreachable), "the answer is not Slack's (status 500)")]
    [InlineData(502, Page, "text/html", nameof(SlackErrorKind.Unreachable), "the answer is not Slack's (status 502)")]
    [InlineData(200, Page, "text/html", nameof(SlackErrorKind.Unreachable), "the answer is not Slack's (status 200)")]
    public async Task AnAddressForResponsesAnswersInAWord(int status, string body, string type, string? kind, string? code)
    {
        await using var server = await SlackServer.StartAsync(context => SlackServer.Say(context, body, status, type));

        var answer = await server.Client.RespondAsync(server.At("/actions/T1/2/abcdefgh"), Reply, CancellationToken.None);

        (answer.Error?.Kind.ToString(), answer.Error?.Code).ShouldBe((kind, code));
        answer.IsOk.ShouldBe(kind is null);
    }

    [Fact]
    public async Task AnAnswerTooLargeIsNotKept()
    {
        await using var server = await SlackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            var blanks = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
            for (var megabytes = 0; megabytes < 5 && !context.RequestAborted.IsCancellationRequested; megabytes++)
                await context.Response.Body.WriteAsync(blanks, context.RequestAborted);
            await context.Response.WriteAsync(Me, context.RequestAborted);
        });

        (await server.Client.AuthTestAsync(CancellationToken.None)).Error!.Kind.ShouldBe(SlackErrorKind.Unreachable);
    }
}
