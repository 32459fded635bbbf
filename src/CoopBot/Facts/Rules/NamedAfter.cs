namespace CoopBot.Facts.Rules;

/// <summary>Passes over the one whom a thing is named after: "имени Абая", "Абай атындағы", "ім. Ігоря Сікорського".</summary>
internal static class NamedAfter
{
    /// <summary>Where in a run of names those begin that are persons of the news; behind its end when none is.</summary>
    public static int Skip(NameWords words, int first, int last)
    {
        if (!Is(words, first, last)) return first;
        if (words.Reader.Signs.IsLastOnly) return last + 1;
        // "Ректор КПІ ім. Ігоря Сікорського Анатолій Мельниченко": the second given name is somebody else's.
        for (var at = first + 2; at < last; at++)
        {
            if (words.Reader.IsGiven(words.TextAt(at)) && !words.Reader.IsGiven(words.TextAt(at - 1)) && !words.IsInitial(at - 1)) return at;
        }
        return last + 1;
    }

    private static bool Is(NameWords words, int first, int last)
    {
        var (reader, signs) = (words.Reader, words.Reader.Signs);
        return (first > 0 && signs.Before.Contains(words[first - 1].Folded) && words.Gap(first).Trim().Trim('«', '"', '“', '„', '.').Length == 0)
            || (reader.IsVerbLast && last + 1 < words.Count && words.Gap(last + 1) == " " && signs.Before.Contains(words[last + 1].Folded));
    }
}
