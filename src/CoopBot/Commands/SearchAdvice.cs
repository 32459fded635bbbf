using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>What to try when a search finds nothing.</summary>
internal sealed class SearchAdvice(KnowledgeBase knowledge)
{
    private const int MostParts = 3;

    private readonly FilterSuggester suggester = new(knowledge.Labels);

    public Message NothingFound(SearchRequest request, Voice voice)
    {
        var buttons = new List<Button>();
        foreach (var part in request.Parts)
        {
            if (part[0] == '"' || knowledge.Labels.Find(part).Count > 0) continue;
            var at = request.Words.IndexOf(part, StringComparison.Ordinal);
            if (at < 0) continue;
            var error = suggester.Unknown(request.Words, at..(at + part.Length));
            buttons.AddRange(error.Suggestions.Select(voice.NameOf).Select(name => new Button(name, $"/search {error.Corrected(name)}")));
        }
        var isGuess = buttons.Count > 0;
        if (request.Parts.Length > 1) buttons.AddRange(request.Parts.Take(MostParts).Select(part => new Button(part, $"/search {part}")));
        buttons.Add(new Button(voice.Say("button.latest"), "/latest"));
        var hint = isGuess ? "command.search.none.guess" : request.Parts.Length > 1 ? "command.search.none.parts" : "command.search.none.hint";
        return voice.Answer(Part.Of(Paragraph.Of(voice.Say("command.search.none", ("words", request.Words))), Note.Of(voice.Say(hint))).With([.. buttons.DistinctBy(button => button.Command)]));
    }
}
