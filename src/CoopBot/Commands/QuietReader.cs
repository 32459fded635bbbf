using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Reads quiet hours as people say them: <c>22-7</c>, <c>с 22:00 до 7:30</c>, <c>10pm to 7am</c>.</summary>
internal sealed class QuietReader(IEnumerable<Voice> voices)
{
    private const string Off = "off";

    private readonly WordMeanings words = new(
        voices, [("command.schedule.off.words", Off), ("command.silent.off.words", Off), ("command.quiet.ignored.words", ""), ("command.schedule.ignored.words", "")]);

    /// <summary>Whether it can be read, and the hours; null hours switch them off.</summary>
    public (bool IsRead, QuietHours? Hours) Read(string text)
    {
        var parts = words.Translate(text).Split((char[])[' ', ',', '-', '–', '—', '‑', '~', '〜', '…', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts is [Off]) return (true, null);
        return parts is [var from, var to] && ClockReader.Read(from) is { } begins && ClockReader.Read(to) is { } ends && begins != ends
            ? (true, new QuietHours(begins, ends))
            : (false, null);
    }
}
