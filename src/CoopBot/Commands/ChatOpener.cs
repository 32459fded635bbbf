using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Makes chats of what platforms say of them, and wakes the suspended.</summary>
internal sealed class ChatOpener(ChatTable chats, Access access, DigestSchedule wakes, KnowledgeBase knowledge, DigestSettings digests)
{
    /// <summary>The voice for somebody who has no chat yet.</summary>
    public Voice VoiceOf(Line line) => knowledge.VoiceOf(SpokenCode(line.Language) ?? KnowledgeBase.DefaultLanguage);

    /// <summary>What the person reads who speaks in a shared chat: as they have set it, or as the platform says.</summary>
    /// <param name="otherwise">For somebody of whom neither is known.</param>
    public async Task<Voice> OwnVoiceAsync(Line line, Voice otherwise, CancellationToken cancel) =>
        await chats.FindAsync(Access.OwnChatOf(line), cancel) is { } own ? knowledge.VoiceOf(own.Language)
        : SpokenCode(line.Language) is { } code ? knowledge.VoiceOf(code)
        : otherwise;

    /// <summary>True when the platform names a language of the person's that the bot does not speak.</summary>
    public bool IsForeign(Line line) => line.Language is not null && SpokenCode(line.Language) is null;

    /// <summary>The line as it opens a chat that is not known yet: a group or a channel begins with what the person has set for themselves.</summary>
    public async Task<Line> IntroducedAsync(Line line, CancellationToken cancel) =>
        line.IsShared && await chats.FindAsync(Access.OwnChatOf(line), cancel) is { } own ? line with { Language = own.Language, Zone = own.Zone } : line;

    /// <summary>The chat of the line as it is served from now on: made if need be, no longer suspended, under its present name.</summary>
    public async Task<Chat> OpenAsync(Line line, Chat? known, DateTimeOffset now, CancellationToken cancel)
    {
        var chat = known ?? await chats.AddAsync(Fresh(line, now), cancel);
        if (line.Title is { Length: > 0 } title && title != chat.Title)
        {
            chat = chat with { Title = title };
            await chats.SaveAsync(chat, cancel);
        }
        return line.IsAway ? chat : await ResumeAsync(chat, cancel);
    }

    /// <summary>A suspended chat has no wakes: they are set again at once, not at the next sweep. One that was shut out stays so, even if an operator speaks in it.</summary>
    public async Task<Chat> ResumeAsync(Chat chat, CancellationToken cancel)
    {
        if (chat.Suspended is null || (chat.Suspended == ChatDirectory.ShutOut && !await access.IsInAsync(chat.Address, cancel))) return chat;
        await chats.ResumeAsync(chat.Address, cancel);
        await wakes.RefreshAsync(cancel);
        return chat with { Suspended = null };
    }

    private Chat Fresh(Line line, DateTimeOffset now) => new(
        line.Chat,
        SpokenCode(line.Language) ?? KnowledgeBase.DefaultLanguage,
        line.Zone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId ? zone : digests.DefaultZone,
        Schedule.Parse(digests.DefaultSchedule)!,
        now)
    {
        Title = line.Title is { Length: > 0 } title ? title : null,
    };

    /// <summary>Platforms say ru, ru-RU or pl_PL. Null when the bot does not speak it.</summary>
    private string? SpokenCode(string? language)
    {
        var code = language?.Split('-', '_')[0].ToLowerInvariant() ?? "";
        return knowledge.Languages.TryGetValue(code, out var known) && known.IsTold ? code : null;
    }
}
