using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;

namespace CoopBot.Tests.Chats.Slack.HomeTab;

/// <summary>Slack's side of the wire: keeps what it is asked, and answers as the test says.</summary>
internal sealed class SlackOfATest : HttpMessageHandler
{
    private readonly ConcurrentQueue<(string Method, string Body)> calls = new();

    public ConcurrentDictionary<string, string> Answers { get; } = new()
    {
        ["users.info"] = """{"ok":true,"user":{"id":"U1","name":"anna","real_name":"Anna Nowak","locale":"pl-PL","tz":"Europe/Warsaw"}}""",
    };

    /// <summary>The page as it was shown last.</summary>
    public JsonElement Page => ViewOf("views.publish");

    public JsonElement Modal => ViewOf("views.open");

    public int CallsOf(string method) => calls.Count(call => call.Method == method);

    /// <summary>All texts of the page, in their order.</summary>
    public string PageText => string.Join('\n', TextsIn(Page));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        var method = request.RequestUri!.Segments[^1];
        calls.Enqueue((method, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancel)));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answers.GetValueOrDefault(method, """{"ok":true}"""), Encoding.UTF8, "application/json") };
    }

    private JsonElement ViewOf(string method) => JsonDocument.Parse(calls.Last(call => call.Method == method).Body).RootElement.GetProperty("view");

    private static IEnumerable<string> TextsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => field.Name == "text" && field.Value.ValueKind == JsonValueKind.String ? [field.Value.GetString()!] : TextsIn(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsIn),
        _ => [],
    };
}
