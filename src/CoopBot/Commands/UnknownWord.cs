using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>The answer to a filter with a word the bot does not know.</summary>
internal static class UnknownWord
{
    public static string Sentence(FilterError error, Voice voice) => error.IsClash ? voice.Say("filter.clash", ("words", error.Word)) : error.Suggestions.IsEmpty
        ? voice.Say("filter.unknown", ("word", error.Word))
        : voice.Say("filter.unknown.guess", ("word", error.Word), ("guesses", string.Join(voice.Say("filter.or"), error.Suggestions.Select(voice.NameOf))));

    /// <param name="command">The command whose filter it was; the buttons call it again.</param>
    /// <param name="end">What was typed after the filter.</param>
    public static Message Explain(FilterError error, string command, Voice voice, string end = "")
    {
        if (error.IsClash) return voice.Correct(Sentence(error, voice), $"/{command} kazakhstan+japan");
        var guesses = error.Suggestions.Select(voice.NameOf).ToList();
        var quoted = $"/{command} \"{error.Word}\"{end}";
        return voice.Answer(
            Part.Of(Paragraph.Of(Sentence(error, voice)), Note.Of(voice.Say("filter.unknown.quote") + " ", Run.Code(quoted)))
                .With(
                [
                    .. guesses.Select(guess => new Button(guess, $"/{command} {error.Corrected(guess)}{end}")),
                    // Whoever wants to read finds a word that is no label in the texts.
                    .. command == "latest" ? (Button[])[new($"🔎 {error.Word}", $"/search {error.Word}")] : [],
                    new Button(voice.Say("button.topics"), "/topics"),
                ]));
    }
}
