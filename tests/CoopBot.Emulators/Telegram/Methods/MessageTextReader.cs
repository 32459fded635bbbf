using CoopBot.Emulators.Telegram.Markup;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>Reads a text with its parse mode or its ready entities.</summary>
internal static class MessageTextReader
{
    /// <param name="field">"text" in messages, "message_text" in inline results.</param>
    public static FormattedText Read(Arguments call, string field)
    {
        var text = call.Text(field) ?? throw Refusal.Problem("message text is empty");
        return call.Text("parse_mode") switch
        {
            null or "" => FormattedText.Tidy(text, call.Objects("entities")?.Select(entity => ReadEntity(entity, text)) ?? []),
            var mode when mode.Equals("HTML", StringComparison.OrdinalIgnoreCase) => HtmlReader.Read(text),
            _ => throw Refusal.Problem("unsupported parse_mode"),
        };
    }

    private static SimulatedEntity ReadEntity(Arguments json, string text)
    {
        var (offset, length) = (json.Integer("offset")!.Value, json.Integer("length")!.Value);
        if (offset < 0 || length < 1 || offset + length > text.Length) throw Refusal.Problem("entity is out of the text");
        return new(json.Text("type")!, (int)offset, (int)length, json.Text("url"), json.Text("language"), json.Text("custom_emoji_id"));
    }
}
