using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Brings the words that agree with a head to the base form.</summary>
internal static class Nominative
{
    /// <summary>An adjective before or after a head, in the nominative of its gender; any other word as it stands.</summary>
    public static string Adjective(NameGrammar grammar, string word, string gender)
    {
        var folded = Fold.Text(word);
        // Velars and sibilants take -ий where others take -ый: российский, северный.
        foreach (var (ending, forms) in grammar.Adjectives)
        {
            if (!folded.EndsWith(ending, StringComparison.Ordinal) || !forms.TryGetValue(gender, out var nominative)) continue;
            var stem = word[..^ending.Length];
            if (nominative == "ый" && stem.Length > 0 && "гкхжшщч".Contains(stem[^1])) nominative = "ий";
            return stem + nominative;
        }
        return word;
    }

    /// <summary>A place of one word after a preposition, in the nominative where the ending tells it: w Zambrowie.</summary>
    public static string Place(NameGrammar grammar, string word)
    {
        foreach (var (ending, nominative) in grammar.PlaceCases)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length] + nominative;
        }
        return word;
    }

    public static bool IsAdjective(NameGrammar grammar, Token word, string gender)
    {
        if (word.Length <= 4) return false;
        foreach (var (ending, forms) in grammar.Adjectives)
        {
            if (word.Folded.EndsWith(ending, StringComparison.Ordinal) && forms.ContainsKey(gender)) return true;
        }
        return false;
    }

    /// <summary>The head's base form with the capital that the text gives it.</summary>
    public static string Head(NameHead head, string text) =>
        char.IsUpper(text[0]) && char.IsLower(head.Name[0]) ? char.ToUpperInvariant(head.Name[0]) + head.Name[1..] : head.Name;
}
