using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>Reads on or off, yes or no in any language the bot speaks.</summary>
internal sealed class OnOffReader(IEnumerable<Voice> voices)
{
    private readonly IReadOnlyList<Voice> all = [.. voices];

    /// <summary>Null when it is neither.</summary>
    public bool? Read(string text) => all.HaveWord("command.silent.on.words", text) ? true : all.HaveWord("command.silent.off.words", text) ? false : null;
}
