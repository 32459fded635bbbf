using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>The shapes that answers come in.</summary>
internal static class Answers
{
    public static Message Answer(this Voice voice, params ReadOnlySpan<Part> parts) => Message.Of(voice.Language.Code, parts);

    public static Message Answer(this Voice voice, string sentence, params ReadOnlySpan<Button> buttons) =>
        voice.Answer(Part.Of(Paragraph.Of(sentence)).With(buttons));

    /// <summary>What was wrong in one sentence, and a line that would work.</summary>
    public static Message Correct(this Voice voice, string sentence, string example, params ReadOnlySpan<Button> buttons) =>
        voice.Answer(Part.Of(Paragraph.Of(sentence), Note.Of(voice.Say("answer.example") + " ", Run.Code(example))).With(buttons));

    /// <summary>The words of a text that is a list of words, the first of them the one to show.</summary>
    public static IReadOnlyList<string> Words(this Voice voice, string key) =>
        voice.Say(key).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the text is one of the words of a text that is a list of words, in any of the languages.</summary>
    public static bool HaveWord(this IEnumerable<Voice> voices, string key, string text)
    {
        var folded = Fold.Text(text.Trim());
        return voices.SelectMany(voice => voice.Words(key)).Any(word => Fold.Text(word) == folded);
    }

    /// <summary>To another page of a list, in the place of this one.</summary>
    public static Button PageButton(string label, string line) => new(label, line, InPlace: true, Short: label);

    /// <summary>From one setting back to all of them.</summary>
    public static Button Back(this Voice voice) => new("« " + voice.Say("button.settings"), "/settings", InPlace: true, Short: "« " + voice.Say("button.settings"));
}
