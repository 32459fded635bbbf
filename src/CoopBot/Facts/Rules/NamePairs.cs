using CoopBot.Facts.Names;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>Two words with capitals that no list knows and that what stands beside them shows to be a person.</summary>
internal sealed class NamePairs(NameWords words, NameGrammar grammar, PersonFinder finder)
{
    /// <summary>Between "talks" and "with" a few words may stand.</summary>
    private const int MostBetween = 4;

    private const int LongestSyllable = 6;

    private NameSigns Signs => words.Reader.Signs;

    /// <summary>"Bahodirjon Sidikov and Dai Houliang": beside a person and an "and".</summary>
    public PersonName? Beside(PersonName name)
    {
        if (words.Reader.HasPlainCase || name.Words < 2) return null;
        var joint = words.WordAfter(name.Span.End);
        if (joint > 0 && IsJoint(joint) && IsPair(joint + 1)) return Made(joint + 1);
        // "Shinzo Abego i Li Nak Jona": three syllables of a Korean.
        if (joint > 0 && IsJoint(joint) && IsOfSyllables(joint + 1)) return finder.Make(joint + 1, joint + 3);
        joint = words.WordBefore(name.Span.Start);
        return joint > 1 && IsJoint(joint) && words.Gap(joint) == " " && IsPair(joint - 2) ? Made(joint - 2) : null;
    }

    /// <summary>"Зустріч з Акіхіко Танакою", "забил Данило Сикан", "капитан корабля Тургут Озаль".</summary>
    public List<PersonName> Shown()
    {
        var found = new List<PersonName>();
        if (words.Reader.HasPlainCase || Signs.IsLastOnly) return found;
        for (var at = 1; at < words.Count - 1; at++)
        {
            if (words.IsName(at) && words.IsName(at + 1) && words.Gap(at) == " " && (Signs.With.Contains(words[at - 1].Folded) ? IsPair(at, isDeclined: true) && IsMet(at) : Signs.Deeds.Contains(words[at - 1].Folded) && IsPair(at))) found.Add(Made(at));
        }
        return found;
    }

    /// <summary>The pair after an office and a word or two of what it is over, or an organisation: "керівник польоту Сільвен Лодіо".</summary>
    public PersonName? Over(int place)
    {
        if (words.Reader.HasPlainCase || Signs.IsLastOnly) return null;
        var first = words.WordBefore(place) + 1;
        var small = 0;
        for (var at = first; at < words.Count - 1 && small < 3; at++)
        {
            if (at > 0 && words.Gap(at) != " ") return null;
            if (words.IsName(at)) return at > first && IsPair(at) && !words.Scan.Ranks.StartAt(words[at - 1].Start) ? Made(at) : null;
            if (words.IsVerb(at)) return null;
            if (words.IsTaken(at)) continue;
            small++;
            if (char.IsUpper(words.TextAt(at)[0]) || words.Scan.IsMark(words[at])) return null;
        }
        return null;
    }

    private PersonName Made(int at) => finder.Make(at, at + 1);

    private bool IsJoint(int at) => at + 1 < words.Count && words.Gap(at + 1) == " " && Signs.And.Contains(words[at].Folded);

    private bool IsMet(int at)
    {
        if (!words.Reader.IsInstrumental([words.TextAt(at), words.TextAt(at + 1)])) return false;
        for (var before = at - 2; before >= Math.Max(0, at - 2 - MostBetween); before--)
        {
            if (Signs.Meets.Contains(words[before].Folded)) return true;
        }
        return false;
    }

    /// <summary>Exactly two words of a name, the first no adjective and neither a word for a thing.</summary>
    private bool IsPair(int at, bool isDeclined = false) =>
        at > 0 && at + 1 < words.Count && words.IsName(at) && words.IsName(at + 1) && words.FirstOf(at) == at && words.LastOf(at) == at + 1 && words.Gap(at + 1) == " "
        && !words.IsInitial(at) && !IsThing(at) && !IsThing(at + 1) && (isDeclined || !IsAdjective(at))
        && Script.IsLatin(words.TextAt(at)[0]) == Script.IsLatin(words.TextAt(at + 1)[0]);

    private bool IsOfSyllables(int at)
    {
        if (at + 2 >= words.Count || words.FirstOf(at) != at || words.LastOf(at) != at + 2) return false;
        for (var next = at; next < at + 3; next++)
        {
            if (!words.IsName(next) || words[next].Length > LongestSyllable || words.IsInitial(next) || IsThing(next)) return false;
        }
        return true;
    }

    private bool IsThing(int at) => words.IsThing(at) && !words.Reader.IsGiven(words.TextAt(at));

    private bool IsAdjective(int at) =>
        Signs.Adjectives.Ends(words[at].Folded)
        || (!words.Reader.IsGiven(words.TextAt(at)) && (Nominative.IsAdjective(grammar, words[at], "m") || Nominative.IsAdjective(grammar, words[at], "f") || Nominative.IsAdjective(grammar, words[at], "n")));
}
