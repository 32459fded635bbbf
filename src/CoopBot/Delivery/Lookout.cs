using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Delivery;

/// <summary>Suspends a chat that is lost and tells those who look after it, once: not for every message that was still for it.</summary>
internal sealed class Lookout(LookoutTable table, ChatTable chats, KnowledgeBase knowledge, TimeProvider clock, ILogger<Lookout> log)
{
    /// <summary>False when the chat is none that is stored, so that nothing can be kept for its return.</summary>
    public async Task<bool> SuspendAsync(ChatAddress address, Outcome.Gone gone, CancellationToken cancel)
    {
        if (await chats.FindAsync(address, cancel) is not { } lost) return false;

        var keepers = gone.Tell.IsDefaultOrEmpty ? [] : await table.FindAsync([.. gone.Tell.Where(keeper => keeper != lost.Address)], cancel);
        ImmutableArray<(ChatAddress, Message)> alerts = [.. keepers.Where(keeper => keeper.Address != lost.Address).Select(keeper => (keeper.Address, Alert(keeper, lost, gone.Why)))];
        if (await table.SuspendAsync(lost.Address, gone.Why, alerts, clock.GetUtcNow(), cancel))
            log.LogWarning("{Chat} is not there any more: {Why}. It is suspended; everything it set stays.", lost.Address, gone.Why);
        return true;
    }

    private Message Alert(Chat keeper, Chat lost, string why)
    {
        var voice = knowledge.VoiceOf(keeper.Language);
        var words = voice.Say("delivery.gone", ("chat", lost.Title ?? lost.Address.ToString()), ("why", why));
        return Message.Of(voice.Language.Code, Part.Of(Paragraph.Of(words)));
    }
}
