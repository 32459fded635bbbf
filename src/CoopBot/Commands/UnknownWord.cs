using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>The answer to a filter with a word the bot does not know.</summary>
internal static class UnknownWord
{
    public static string Sentence(FilterError error, Voice voice) => error.Suggestions.IsEmpty
        ? voice.Say("filter.unknown", ("word", error.Word))
        : voice.Say("filter.unknown.guess", ("word", error.Word), ("guesses", string.Join(voice.Say("filter.or"), error.Suggestions.Select(voice.NameOf))));

    /// <param name="command">The command whose filter it was; the buttons call it again.</param>
    public static Message Explain(FilterError error, string command, Voice voice)
    {
        var guesses = error.Suggestions.Select(voice.NameOf).ToList();
        var quoted = $"/{command} \"{error.Word}\"";
        return voice.Answer(
            Part.Of(Paragraph.Of(Sentence(error, voice)), Note.Of(voice.Say("filter.unknown.quote") + " ", Run.Code(quoted)))
                .With([.. guesses.Select(guess => new Button(guess, $"/{command} {error.Corrected(guess)}")), new Button(voice.Say("button.topics"), "/topics")]));
    }
}
