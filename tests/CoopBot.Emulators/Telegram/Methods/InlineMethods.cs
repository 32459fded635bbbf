using System.Text;
using System.Text.Json.Nodes;
using static CoopBot.Emulators.Telegram.Methods.ValueKind;

namespace CoopBot.Emulators.Telegram.Methods;

internal sealed class InlineMethods(World world)
{
    private const int MostResults = 50;
    private const int MostBytes = 64;

    public IEnumerable<BotMethod> All =>
    [
        new("answerInlineQuery", Answer, new("inline_query_id", Text, IsRequired: true), new("results", ListOf(Shapes.InlineResult), IsRequired: true),
            new("cache_time", Integer), new("is_personal", Flag), new("next_offset", Text), new("button", Shapes.InlineButton)),
    ];

    private JsonNode Answer(Arguments call)
    {
        var asked = world.Queries.Asked(call.Text("inline_query_id")!);
        var results = call.Objects("results")!.Select(result => Read(result, asked.Query)).ToList();
        if (results.Count > MostResults) throw Refusal.Problem("RESULTS_TOO_MUCH");
        if (results.DistinctBy(result => result.Id).Count() < results.Count) throw Refusal.Problem("RESULT_ID_DUPLICATE");
        var next = call.Text("next_offset") ?? "";
        if (Encoding.UTF8.GetByteCount(next) > MostBytes) throw Refusal.Problem("NEXT_OFFSET_INVALID");

        var button = call.Object("button");
        if (button?.Text("start_parameter") is { } payload && !IsPayload(payload)) throw Refusal.Problem("START_PARAM_INVALID");
        asked.Answer = new(results, next, call.Integer("cache_time", otherwise: 300, least: 0, most: int.MaxValue), call.Flag("is_personal"), button?.Text("text"), button?.Text("start_parameter"));
        return true;
    }

    private static InlineResult Read(Arguments json, string query)
    {
        if (json.Text("type") != "article") throw Refusal.Problem("can't parse inline query result: the emulator knows articles only");
        if (Encoding.UTF8.GetByteCount(json.Text("id")!) is < 1 or > MostBytes) throw Refusal.Problem("RESULT_ID_INVALID");
        if (string.IsNullOrWhiteSpace(json.Text("title"))) throw Refusal.Problem("ARTICLE_TITLE_EMPTY");
        var text = MessageTextReader.Read(json.Object("input_message_content")!, "message_text");
        return new(json.Text("id")!, json.Text("title")!, json.Text("description"), text.Text, text.Entities)
        {
            Query = query,
            Keyboard = KeyboardReader.Read(json.Object("reply_markup")),
        };
    }

    private static bool IsPayload(string text) => text.Length is > 0 and <= 64 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');
}
