using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Lets people in who type nothing but open a page of the bot's, such as its settings in a messenger.</summary>
internal sealed class Visits(Access access, ChatTable chats, ChatOpener opener, StrangerTable strangers, KnowledgeBase knowledge, TimeProvider clock)
{
    /// <param name="line">The person in their own chat; its text does not matter.</param>
    public async Task<Visit> EnterAsync(Line line, CancellationToken cancel)
    {
        var known = await chats.FindAsync(line.Chat, cancel);
        var voice = known is null ? opener.VoiceOf(line) : knowledge.VoiceOf(known.Language);
        var now = clock.GetUtcNow();
        if (!await access.IsInAsync(line.Chat, cancel) && !await access.IsOperatorAsync(line, cancel))
        {
            await strangers.KnockAsync(line.Chat.Whole, line.Title, now, cancel);
            return new Visit(voice, Chat: null, voice.Say("access.closed"));
        }
        return new Visit(voice, await opener.OpenAsync(line, known, now, cancel), Refusal: null);
    }
}
