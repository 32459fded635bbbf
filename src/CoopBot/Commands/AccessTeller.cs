using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Says the rules of access as they stand.</summary>
internal sealed class AccessTeller(Access access, AccessSettings settings, ChatTable chats)
{
    /// <summary>Why the chat of the call is answered, and who may change what it is told.</summary>
    public async Task<string> TellAsync(Call call, CancellationToken cancel)
    {
        var (voice, why) = (call.Voice, call.Voice.Say(await WhyAsync(call.Chat.Address, cancel)));
        if (!call.Line.IsShared) return why;
        return why + voice.Language.Semicolon + voice.Say(call.Line.HasAdmins ? "access.state.admins" : "access.state.members");
    }

    /// <summary>Why a chat that is answered is answered.</summary>
    /// <returns>The key of the text that says it.</returns>
    public async Task<string> WhyAsync(ChatAddress chat, CancellationToken cancel) =>
        access.IsOpenFor(chat) ? "access.state.open"
        : await chats.IsAdmittedAsync(chat.Whole, cancel) ? "access.state.admitted"
        : "access.state.operator";

    /// <summary>For operators: who is answered at all.</summary>
    public string Rules(Voice voice) =>
        access.IsOpen ? voice.Say("access.rules.open")
        : settings.Open.Length == 0 ? voice.Say("access.rules.closed")
        : voice.Say("access.rules.some", ("platforms", string.Join(voice.Language.Comma, settings.Open)));
}
