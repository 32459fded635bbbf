using System.Collections.Concurrent;
using System.Collections.Immutable;
using CoopBot.Commands;
using CoopBot.Knowledge;

namespace CoopBot.Chats.Web;

/// <summary>Collects what the page says in a language; English for one that is not spoken.</summary>
internal sealed class PhraseBook(KnowledgeBase knowledge, IEnumerable<ICommand> commands)
{
    public static readonly ImmutableArray<string> Keys =
    [
        "web.about", "web.skip", "web.conversation", "web.you", "web.input", "web.placeholder", "web.send", "web.menu", "web.typing",
        "web.connecting", "web.connected", "web.away", "web.newer", "web.failed", "web.busy", "web.long", "web.foreign", "web.cookies", "web.noscript",
    ];

    private readonly ConcurrentDictionary<string, PageWords> known = [];

    public PageWords Of(string language)
    {
        var voice = knowledge.VoiceOf(language);
        return known.GetOrAdd(voice.Language.Code, code => new(
            code,
            Keys.ToDictionary(key => key, key => voice.Say(key)),
            [.. commands.Where(command => command.OnlyOn is null or WebPlatform.PlatformName).Select(command => new CommandHint(command.Name, command.Usage, voice.Say($"command.{command.Name}.about"), command.Example))]));
    }
}
