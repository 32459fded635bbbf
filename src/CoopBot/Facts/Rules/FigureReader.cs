using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>Finds whom everybody knows behind the words of one article, in whatever case they stand.</summary>
internal sealed class FigureReader
{
    /// <summary>In letters: what is left of a name without its ending.</summary>
    private const int LeastStem = 2;

    private readonly NameKnowledge names;
    private readonly NameSigns signs;
    private readonly string language;
    private readonly int longestEnding;
    private readonly Dictionary<string, (Figure Figure, string Name)?> read = [];

    public FigureReader(NameKnowledge names, string language)
    {
        (this.names, this.language, signs) = (names, language, names.SignsOf(language));
        foreach (var pairs in signs.Cases) longestEnding = Math.Max(longestEnding, pairs.LongestEnding);
    }

    /// <summary>The figure whose name or surname this is, in any case, and the name's base form.</summary>
    public (Figure Figure, string Name)? Of(ReadOnlySpan<string> words)
    {
        if (!MayBegin(words[0])) return null;
        var text = words.Length == 1 ? words[0] : string.Join(' ', words);
        return read.TryGetValue(text, out var known) ? known : read[text] = Of(text, words);
    }

    /// <summary>False of most words: an ending reaches back only so far, and what begins as no figure's name is none in any case.</summary>
    public bool MayBegin(ReadOnlySpan<char> first)
    {
        var known = names.LengthKnown(language, first);
        if (known == first.Length || known + longestEnding < first.Length) return known == first.Length;
        foreach (var pairs in signs.Cases)
        {
            if (pairs.MayBeOf(first, LeastStem, known)) return true;
        }
        return false;
    }

    private (Figure Figure, string Name)? Of(string text, ReadOnlySpan<string> words)
    {
        var known = names.LengthKnown(language, text);
        if (known == text.Length && names.FigureOf(language, text) is { } figure) return (figure, Written(figure, words) ?? text);
        foreach (var pairs in signs.Cases)
        {
            foreach (var form in Forms(pairs, words, known))
            {
                if (names.FigureOf(language, form) is { } declined) return (declined, Written(declined, words) ?? form);
            }
        }
        return null;
    }

    /// <summary>The figure's name as the language writes it, when the text has as many words of it: Ursulą von der Leyen.</summary>
    private string? Written(Figure figure, ReadOnlySpan<string> words) =>
        figure.Names.TryGetValue(language, out var name) && words.Length > 1 && name.Split(' ').Length == words.Length && Script.IsLatin(name[0]) == Script.IsLatin(words[0][0]) ? name : null;

    /// <summary>The words in the base forms of a case that begin as some figure's name does.</summary>
    /// <param name="known">With how many of their letters they do as they stand.</param>
    private IEnumerable<string> Forms(NameCase pairs, ReadOnlySpan<string> words, int known)
    {
        if (words.Length == 1) return pairs.BaseForms(words[0], LeastStem, known);
        var (before, last) = (words[..^1].ToArray(), words[^1]);
        if (signs.IsLastOnly)
        {
            var whole = string.Join(' ', before) + ' ';
            return pairs.BaseForms(last, LeastStem, known - whole.Length).Select(form => whole + form);
        }
        var firsts = pairs.BaseForms(before[0], LeastStem, known).RemoveAll(first => names.LengthKnown(language, first) < first.Length);
        if (known >= before[0].Length) firsts = firsts.Add(before[0]);
        if (firsts.IsEmpty) return [];
        // "Касым-Жомартом Токаевым": both halves of a given name take the ending.
        string[] seconds = before.Length > 1 ? [.. pairs.BaseForms(before[1], LeastStem), before[1]] : [""];
        var lasts = pairs.BaseForms(last, LeastStem).Append(last).ToList();
        return firsts.SelectMany(first => seconds.SelectMany(second => lasts.Select(form =>
            string.Join(' ', before.Length > 1 ? [first, second, .. before[2..], form] : [first, form]))));
    }
}
