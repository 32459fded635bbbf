using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram;

public sealed class SimulatedMessage
{
    public required SimulatedChat Chat { get; init; }

    /// <summary>The message_id; grows by one within its chat.</summary>
    public required int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null for a channel's post.</summary>
    public SimulatedUser? From { get; init; }

    /// <summary>The chat in whose name it was written: channel posts and anonymous admins.</summary>
    public SimulatedChat? SenderChat { get; init; }

    /// <summary>As people read it: plain, after entities were parsed.</summary>
    public string Text { get; internal set; } = "";

    public IReadOnlyList<SimulatedEntity> Entities { get; internal set; } = [];

    /// <summary>The source as the bot sent it, when it was HTML.</summary>
    public string? Html { get; internal set; }

    public IReadOnlyList<IReadOnlyList<SimulatedButton>> Keyboard { get; internal set; } = [];

    /// <summary>The labels of all buttons, in order.</summary>
    public IEnumerable<string> Labels => Keyboard.SelectMany(row => row).Select(button => button.Text);

    public bool IsSilent { get; init; }

    public bool LinkPreviewDisabled { get; internal set; }

    public int? ThreadId { get; init; }

    public SimulatedMessage? ReplyTo { get; init; }

    public int EditedCount { get; internal set; }

    public DateTimeOffset? EditedAt { get; internal set; }

    public bool IsDeleted { get; internal set; }

    /// <summary>Written by the bot itself, not by somebody through its inline mode.</summary>
    public bool IsFromBot { get; init; }

    /// <summary>The bot whose inline result it was.</summary>
    public SimulatedUser? ViaBot { get; init; }

    /// <summary>The name of what happened or was sent instead of words, such as new_chat_members or sticker; null for a message somebody wrote.</summary>
    public string? Service { get; init; }

    internal JsonNode? ServiceValue { get; init; }

    public override string ToString() => $"{Id} {From?.Name ?? SenderChat?.Title}: {Service ?? Text}";
}
