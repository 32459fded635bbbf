using CoopBot.Knowledge;
using FuzzySharp;

namespace CoopBot.Commands;

/// <summary>Known persons and organisations that a misspelt name was perhaps meant to be.</summary>
internal sealed class NameSuggester(KnowledgeBase knowledge)
{
    private const int Most = 3;

    /// <summary>Out of 100.</summary>
    private const int Good = 75;

    private readonly Lazy<IReadOnlyList<(string Name, Figure? Figure, Organisation? Body)>> names = new(() =>
    [
        .. knowledge.Names.Known.SelectMany(known => known.Value).Select(one => (one.Key, (Figure?)one.Value, (Organisation?)null)),
        .. knowledge.Organisations.Values.SelectMany(body => body.Names.Values.Select(name => (Fold.Text(name), (Figure?)null, (Organisation?)body))),
    ]);

    /// <summary>As the reader's language writes them, the nearest first.</summary>
    public IEnumerable<string> Nearest(string typed, Voice voice)
    {
        var folded = Fold.Text(typed);
        return names.Value
            .Select(one => (one, Score: Fuzz.Ratio(folded, one.Name)))
            .Where(guess => guess.Score >= Good)
            .OrderByDescending(guess => guess.Score)
            .Select(guess => guess.one.Body?.NameIn(voice.Language.Code) ?? guess.one.Figure!.Names.GetValueOrDefault(voice.Language.Code) ?? guess.one.Figure.Names.Values.First())
            .Distinct()
            .Take(Most);
    }
}
