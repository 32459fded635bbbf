using System.Collections.Immutable;
using CoopBot.Knowledge;
using FuzzySharp;

namespace CoopBot.Commands;

/// <summary>Finds the known names that a word nobody knows was perhaps meant to be.</summary>
internal sealed class FilterSuggester(LabelIndex labels)
{
    private const int MostSuggestions = 3;

    /// <summary>Out of 100.</summary>
    private const int Good = 75;

    /// <summary>The beginning of a name is worth this much, however much is missing.</summary>
    private const int Beginning = 85;

    private const int ShortestBeginning = 3;

    /// <summary>A name this much worse than the best is noise beside it.</summary>
    private const int Margin = 15;

    public FilterError Unknown(string text, Range range)
    {
        var word = text[range];
        var folded = Fold.Text(word);
        var guesses = labels.Names
            .Select(name => (Name: name, Score: Score(folded, Fold.Text(name))))
            .Where(guess => guess.Score >= Good)
            .OrderByDescending(guess => guess.Score)
            .ThenBy(guess => guess.Name.Length)
            .ThenBy(guess => guess.Name, StringComparer.Ordinal)
            .ToList();
        var suggestions = guesses
            .Where(guess => guess.Score > guesses[0].Score - Margin)
            .SelectMany(guess => labels.Find(guess.Name).OrderBy(label => label.Kind).Take(1))
            .Distinct()
            .Take(MostSuggestions);
        return new FilterError(word, text[..range.Start.Value], text[range.End.Value..], [.. suggestions]);
    }

    private static int Score(string typed, string name)
    {
        var ratio = Fuzz.Ratio(typed, name);
        return typed.Length >= ShortestBeginning && name.StartsWith(typed, StringComparison.Ordinal) ? Math.Max(ratio, Beginning) : ratio;
    }
}
