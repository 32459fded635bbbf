using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>Reads on or off, yes or no in any language the bot speaks.</summary>
internal sealed class OnOffReader(IEnumerable<Voice> voices)
{
    private readonly IReadOnlyList<Voice> all = [.. voices];

    /// <summary>Null when it is neither.</summary>
    public bool? Read(string text) => Is("command.silent.on.words", text) ? true : Is("command.silent.off.words", text) ? false : null;

    private bool Is(string key, string text) => all.SelectMany(voice => voice.Words(key)).Any(word => Fold.Text(word) == Fold.Text(text.Trim()));
}
