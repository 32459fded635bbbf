using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Says how many stories a digest tells in full.</summary>
internal sealed class LimitTeller(DigestSettings settings)
{
    public int NumberOf(Chat chat) => chat.Limit ?? settings.MaxStories;

    /// <summary>The chat's number, or the operator's as the one nobody has chosen.</summary>
    public string Tell(Chat chat, Voice voice) => chat.Limit is { } limit ? voice.Number(limit) : Default(voice);

    public string Default(Voice voice) => voice.Say("command.limit.state.default", ("n", settings.MaxStories));
}
