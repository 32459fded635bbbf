using System.Collections.Immutable;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Sending;

/// <summary>Rows of buttons as Telegram takes them.</summary>
internal sealed class Keyboards(CallbackData data, TimeProvider clock)
{
    /// <summary>Null when there is nothing to press.</summary>
    public async Task<InlineKeyboardMarkup?> MakeAsync(ImmutableArray<ImmutableArray<Button>> rows, CancellationToken cancel)
    {
        if (rows.IsEmpty) return null;
        var made = new List<IReadOnlyList<InlineKeyboardButton>>(rows.Length);
        foreach (var row in rows)
        {
            var buttons = new List<InlineKeyboardButton>(row.Length);
            foreach (var button in row) buttons.Add(new(button.Label) { CallbackData = await data.WriteAsync(button, clock.GetUtcNow(), cancel) });
            made.Add(buttons);
        }
        return new(made);
    }
}
