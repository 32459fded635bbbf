using System.Text;
using CoopBot.Emulators.Telegram.Markup;

namespace CoopBot.Emulators.Telegram.Methods;

internal static class KeyboardReader
{
    private const int MostButtons = 100;
    private const int MostInARow = 8;
    private const int MostBytes = 64;

    /// <exception cref="Refusal">A button that no messenger would show.</exception>
    public static IReadOnlyList<IReadOnlyList<SimulatedButton>> Read(Arguments? markup)
    {
        if (markup?.List("inline_keyboard") is not { } json) return [];
        List<IReadOnlyList<SimulatedButton>> rows = [.. json.Select(row => row!.AsArray().Select(button => ReadButton(new(button!.AsObject()))).ToList()).Where(row => row.Count > 0)];
        if (rows.Sum(row => row.Count) > MostButtons || rows.Any(row => row.Count > MostInARow)) throw Refusal.Problem("reply markup is too long");
        return rows;
    }

    private static SimulatedButton ReadButton(Arguments json)
    {
        var text = json.Text("text")!;
        if (string.IsNullOrWhiteSpace(text)) throw Refusal.Problem("inline keyboard button text must be non-empty");

        var button = new SimulatedButton(text, json.Text("callback_data"), json.Text("url"), json.Text("switch_inline_query_current_chat") ?? json.Text("switch_inline_query"));
        var actions = new[] { "callback_data", "url", "switch_inline_query_current_chat", "switch_inline_query" }.Count(action => json.Text(action) is not null);
        if (actions == 0) throw Refusal.Problem("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        if (actions > 1) throw Refusal.Problem("can't parse inline keyboard button: a button does exactly one thing");
        if (button.CallbackData is { } data && Encoding.UTF8.GetByteCount(data) is (< 1 or > MostBytes)) throw Refusal.Problem("BUTTON_DATA_INVALID");
        if (button.Url is { } url && !Address.SuitsButton(url)) throw Refusal.Problem($"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
        return button;
    }
}
