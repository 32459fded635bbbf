using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Follows where the bot is: chats it comes into, chats it must leave, chats that change their address.</summary>
internal sealed class Attendance(ChatTable chats, ChatOpener opener, Access access, Doorkeeper doorkeeper, DigestSchedule wakes, KnowledgeBase knowledge, TimeProvider clock)
{
    /// <summary>The person of the line added the bot to the chat, or takes its messages again. Null when nothing is to be said.</summary>
    public async Task<Message?> ArrivedAsync(Line line, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var known = await chats.FindAsync(line.Chat, cancel);
        if (known is null) line = await opener.IntroducedAsync(line, cancel);
        var voice = known is null ? opener.VoiceOf(line) : knowledge.VoiceOf(known.Language);

        var isOperator = await access.IsOperatorAsync(line, cancel);
        if (isOperator && line.IsShared) await chats.AdmitAsync(line.Chat.Whole, now, cancel);
        if (!isOperator && !await access.IsInAsync(line.Chat, cancel))
            return line.IsShared ? await doorkeeper.RefuseAsync(line, Entry.Out, voice, now, cancel) : null;

        foreach (var part in await chats.WithPartsAsync(line.Chat, cancel)) await opener.ResumeAsync(part, cancel);
        // Alone with somebody, the first line is theirs.
        if (!line.IsShared) return null;

        await opener.OpenAsync(line, known is null ? null : known with { Suspended = null }, now, cancel);
        return Greeting(line, voice);
    }

    /// <summary>The bot can no longer write in the chat, nor in any part of it.</summary>
    /// <param name="why">For the operators to read.</param>
    public async Task LeftAsync(ChatAddress chat, string why, CancellationToken cancel)
    {
        foreach (var part in await chats.WithPartsAsync(chat, cancel))
            if (part.Suspended is null) await chats.SuspendAsync(part.Address, why, cancel);
    }

    /// <summary>The chat, such as a topic that was closed, takes messages again. Nothing is said: whoever is there knows.</summary>
    /// <returns>False when nothing can be sent there all the same, because an operator has shut it out.</returns>
    public async Task<bool> ReopenedAsync(ChatAddress chat, CancellationToken cancel)
    {
        if (await chats.FindAsync(chat, cancel) is not { Suspended: { } why } known) return true;
        if (why == ChatDirectory.ShutOut) return false;
        await opener.ResumeAsync(known, cancel);
        return true;
    }

    /// <summary>The bot has lost its whole platform, such as when it is uninstalled: none of its chats can be written to.</summary>
    /// <param name="why">For the operators to read; <see cref="BackAsync"/> is given the same.</param>
    public Task AwayAsync(string platform, string why, CancellationToken cancel) => chats.SuspendAllAsync(platform, why, cancel);

    /// <summary>The platform takes the bot again.</summary>
    public async Task BackAsync(string platform, string why, CancellationToken cancel)
    {
        if (await chats.ResumeAllAsync(platform, why, cancel)) await wakes.RefreshAsync(cancel);
    }

    public Task MovedAsync(ChatAddress from, ChatAddress to, CancellationToken cancel) => chats.MoveAsync(from, to, cancel);

    private static Message Greeting(Line line, Voice voice) => voice.Answer(Part
        .Of(Paragraph.Of(voice.Say("arrival.hello")), Note.Of(voice.Say(line.HasAdmins ? "arrival.admins" : "arrival.members")))
        .With(
            new Button(voice.Say("command.start.button.subscribe"), "/subscribe energy"),
            new Button(voice.Say("button.latest"), "/latest"),
            new Button(voice.Say("button.topics"), "/topics"),
            new Button(voice.Say("button.settings"), "/settings"),
            new Button(voice.Say("command.start.button.language"), "/language")));
}
