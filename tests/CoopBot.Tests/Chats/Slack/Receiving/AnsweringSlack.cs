using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Web;

namespace CoopBot.Tests.Chats.Slack.Receiving;

/// <summary>Answers the client as Slack would, without a network; what is asked of it is kept.</summary>
internal sealed class AnsweringSlack : HttpMessageHandler
{
    public const string Bot = "UBOT";

    private readonly ConcurrentDictionary<string, Func<string, string>> answers = new();

    public AnsweringSlack()
    {
        answers["auth.test"] = _ => """{"ok":true,"url":"https://desk.slack.com/","team":"Desk","user":"coopbot","team_id":"T1","user_id":"UBOT","bot_id":"BBOT"}""";
        answers["users.info"] = body => $$$"""{"ok":true,"user":{"id":"{{{Field(body, "user")}}}","name":"aziza","real_name":"Aziza Karimova","locale":"ru-RU","tz":"Asia/Tashkent"}}""";
        answers["conversations.info"] = body => $$$"""{"ok":true,"channel":{"id":"{{{Field(body, "channel")}}}","name":"trade","creator":"UBOSS","is_member":true}}""";
        answers["chat.postMessage"] = _ => """{"ok":true,"channel":"C1","ts":"100.000001"}""";
        answers["chat.update"] = _ => """{"ok":true,"channel":"C1","ts":"90.000001"}""";
    }

    /// <summary>What was asked: the method, or the whole of an address for responses, and the body.</summary>
    public ConcurrentQueue<(string Method, string Body)> Asked { get; } = new();

    public string? LastBodyOf(string method) => Asked.LastOrDefault(asked => asked.Method == method).Body;

    public void Answers(string method, string json) => answers[method] = _ => json;

    public void Answers(string method, Func<string, string> answer) => answers[method] = answer;

    public void Refuses(string method, string code) => Answers(method, $$"""{"ok":false,"error":"{{code}}"}""");

    /// <summary>No way to the method: the connection breaks.</summary>
    public void Breaks(string method) => answers[method] = _ => throw new HttpRequestException("broken");

    /// <summary>What no client foresees.</summary>
    public void Throws(string method) => answers[method] = _ => throw new NotSupportedException("unforeseen");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        var method = address.Host == "hooks.slack.com" ? address.AbsoluteUri : address.Segments[^1];
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Asked.Enqueue((method, body));
        return answers.TryGetValue(method, out var answer)
            ? new(HttpStatusCode.OK) { Content = new StringContent(answer(body), Encoding.UTF8, "application/json") }
            : new(HttpStatusCode.OK) { Content = new StringContent("ok", Encoding.UTF8, "text/html") };
    }

    private static string Field(string form, string name) => HttpUtility.ParseQueryString(form)[name] ?? "";
}
