using System.Text;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>
/// What a button carries: a mark for where its answer goes, then the command, or a token for one that is too long.
/// Whoever forges it says no more than could have been typed.
/// </summary>
internal sealed class CallbackData(ButtonTable buttons)
{
    /// <summary>Bytes of UTF-8 that Telegram takes.</summary>
    private const int MostBytes = 64;
    private const char InPlace = '~';
    private const char Below = '-';
    private const char Kept = '#';

    public async Task<string> WriteAsync(Button button, DateTimeOffset now, CancellationToken cancel)
    {
        var mark = button.InPlace ? InPlace : Below;
        var command = VisibleText.OneLine(button.Command).Trim();
        ArgumentException.ThrowIfNullOrEmpty(command, nameof(button));
        return Fits(command) ? $"{mark}{command}" : $"{mark}{Kept}{await buttons.KeepAsync(command, now, cancel)}";
    }

    /// <summary>Null for what was never written here: data of another version, or forged.</summary>
    public async Task<PressedButton?> ReadAsync(string data, CancellationToken cancel)
    {
        if (data is not [InPlace or Below, .. { Length: > 0 } rest]) return null;
        var command = rest[0] != Kept ? Plain(rest)
            : IsToken(rest[1..]) ? await buttons.FindAsync(rest[1..], cancel)
            : null;
        return command is null ? null : new PressedButton(command, data[0] == InPlace);
    }

    private static string? Plain(string command) => Fits(command) && VisibleText.OneLine(command).Trim() == command ? command : null;

    private static bool Fits(string command) => command[0] != Kept && Encoding.UTF8.GetByteCount(command) < MostBytes;

    private static bool IsToken(string text) => text.Length == ButtonTable.TokenLength && text.All(char.IsAsciiHexDigitLower);
}
