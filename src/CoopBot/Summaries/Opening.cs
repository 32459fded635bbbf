using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Where the news of a sentence begins: behind "АСТАНА, 3 марта. Агентство –", "ASTANA. Kazinform –" and 【東京共同】, which say who wrote and whence.</summary>
internal static class Opening
{
    /// <summary>In letters, up to the dash.</summary>
    private const int Longest = 60;

    /// <summary>A shorter word in capitals is a name: ЕС, NATO.</summary>
    private const int ShortestCity = 4;

    /// <summary>Behind the title, and behind a city that a full stop parts from its agency.</summary>
    private const int LastSentence = 2;

    private static readonly string[] Dashes = [" – ", " — ", " - "];

    public static string TextOf(Page page, Sentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Number is 0 or > LastSentence) return text;
        if (text[0] == '【') return text[(text.IndexOf('】') + 1)..];
        var begin = Dashes.Select(dash => text.IndexOf(dash, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (begin is < 0 or > Longest) return text;
        var rest = text[(begin + Dashes[0].Length)..].TrimStart();
        // "ЮНЕСКО – организация": what goes on in small letters is no news of its own.
        if (rest.Length == 0 || char.IsLower(rest[0])) return text;
        var isBehindCity = sentence.Number == LastSentence && IsCity(page.Sentences[1].Text) && page.Sentences[1].Text.IndexOf(' ') < 0;
        return isBehindCity || IsCity(text) ? rest : text;
    }

    /// <summary>Its first word, up to a blank or a sign, is written in capitals; of "TOShKENT" the second half of a letter is not.</summary>
    private static bool IsCity(string text)
    {
        var length = 0;
        while (length < text.Length && (char.IsUpper(text[length]) || (length > 0 && text[length] is '-' or '\'' or '’' or 'h'))) length++;
        return length >= ShortestCity && (length == text.Length || text[length] is ' ' or ',' or '.' or '(');
    }
}
