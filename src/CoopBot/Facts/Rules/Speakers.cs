using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Who speaks in a sentence: the person named beside a verb of speech, outside of what is quoted.</summary>
internal sealed class Speakers(Draft draft)
{
    /// <summary>Between a verb and its speaker an office may stand: "said the Deputy Minister of Energy of Kazakhstan X".</summary>
    private const int LongestOffice = 90;

    /// <summary>Each as a text without blanks may call them.</summary>
    private readonly ImmutableArray<(string Name, ImmutableArray<string> Forms)> people =
        draft.Page.Language == "ja" ? [.. draft.Of<PersonFact>().Select(person => (person.Name, JapaneseForms(person.Name).ToImmutableArray()))] : [];

    /// <summary>Persons by how their surname begins: a text may name a thousand.</summary>
    private readonly Dictionary<char, List<(string Name, string Surname)>> surnames = ByFirst(draft.Of<PersonFact>());

    private readonly List<(string Name, int Start, int End, bool IsSubject)>?[] mentions = new List<(string Name, int Start, int End, bool IsSubject)>?[draft.Scans.Length];

    private bool IsJapanese => draft.Page.Language == "ja";

    /// <summary>Kazakh and Uzbek put the verb at the end, as Japanese does: what stands before it is its subject.</summary>
    private bool IsVerbLast => draft.Lexicon.Names.IsVerbLast;

    /// <summary>The speaker that the sentence names; null when nothing shows who it is.</summary>
    /// <param name="quoted">The stretches of the paragraph that somebody says.</param>
    public string? In(Scan scan, List<(Scan Scan, int Start, int End)> quoted)
    {
        if (!scan.Has(Cue.According) && !scan.Has(Cue.Said)) return null;
        var mentions = Mentions(scan);
        if (mentions.Count > 0 && quoted.Count > 0) mentions = mentions.FindAll(mention => !IsQuoted(quoted, scan, mention.Start));
        if (mentions.Count == 0) return null;
        foreach (var source in scan.CuesOf(Cue.According))
        {
            if (IsQuoted(quoted, scan, source.Start)) continue;
            var near = IsVerbLast ? mentions.FindLast(mention => mention.End <= source.Start && source.Start - mention.End <= 3) : mentions.Find(mention => mention.Start >= source.End && mention.Start - source.End <= LongestOffice && !IsPastComma(scan.Text.AsSpan(source.End, mention.Start - source.End)));
            if (near.Name is not null) return near.Name;
        }
        foreach (var said in scan.CuesOf(Cue.Said))
        {
            if (IsQuoted(quoted, scan, said.Start)) continue;
            var after = mentions.Find(mention => mention.IsSubject && mention.Start >= said.End && mention.Start - said.End <= LongestOffice * 2 && !IsBreak(scan.Text.AsSpan(said.End, mention.Start - said.End)));
            var before = mentions.FindLast(mention => mention.IsSubject && mention.End <= said.Start);
            if (IsVerbLast) (after, before) = (before.Name is not null ? before : after, default);
            if ((after.Name ?? before.Name) is { } name) return name;
        }
        return null;
    }

    private static bool IsQuoted(List<(Scan Scan, int Start, int End)> quoted, Scan scan, int place)
    {
        foreach (var part in quoted)
        {
            if (part.Scan == scan && part.Start <= place && place < part.End) return true;
        }
        return false;
    }

    /// <summary>True when the sentence goes on with who spoke before: it opens with the verb or with a pronoun.</summary>
    public static bool GoesOn(Scan scan)
    {
        if (scan.Tokens.Words.IsEmpty) return false;
        var first = scan.Tokens.Words[0].Start;
        return scan.Cues.HasAt(Cue.Said, first) || (scan.Cues.HasAt(Cue.SamePerson, first) && scan.Has(Cue.Said));
    }

    /// <summary>True when the sentence names any of the article's persons.</summary>
    public bool NamesSomebody(Scan scan) => Mentions(scan).Count > 0;

    /// <summary>The one person whom a sentence is about; null when it names several, or one in passing.</summary>
    public string? OnlySubject(Scan scan)
    {
        var all = Mentions(scan);
        return all.Count > 0 && all.TrueForAll(mention => mention.IsSubject && mention.Name == all[0].Name) ? all[0].Name : null;
    }

    public string? First(Scan scan) => Mentions(scan) is [var first, ..] ? first.Name : null;

    /// <summary>From the left.</summary>
    public List<(string Name, int Start, int End, bool IsSubject)> Mentions(Scan scan) => mentions[scan.Sentence.Number] ??= IsJapanese
        ? [.. people.Select(person => JapaneseMention(scan, person.Name, person.Forms)).OfType<(string, int Start, int, bool)>().OrderBy(mention => mention.Start)]
        : FindMentions(scan);

    private List<(string Name, int Start, int End, bool IsSubject)> FindMentions(Scan scan)
    {
        var found = new List<(string Name, int Start, int End, bool IsSubject)>();
        foreach (var word in scan.Tokens.Words)
        {
            if (!char.IsUpper(scan.Text[word.Start]) || !surnames.TryGetValue(word.Folded[0], out var bearers)) continue;
            foreach (var (name, surname) in bearers)
            {
                if (word.Length - surname.Length <= 4 && word.Folded.AsSpan().StartsWith(surname.AsSpan(0, surname.Length > 4 ? surname.Length - 2 : surname.Length)))
                    found.Add((name, word.Start, word.End, IsSubject(word.Folded, surname)));
            }
        }
        return found;
    }

    private static Dictionary<char, List<(string Name, string Surname)>> ByFirst(IEnumerable<PersonFact> people)
    {
        var byFirst = new Dictionary<char, List<(string Name, string Surname)>>();
        foreach (var person in people)
        {
            if (SurnameOf(person.Name) is not { Length: > 0 } surname) continue;
            if (!byFirst.TryGetValue(surname[0], out var same)) byFirst.Add(surname[0], same = []);
            same.Add((person.Name, surname));
        }
        return byFirst;
    }

    private static (string Name, int Start, int End, bool IsSubject)? JapaneseMention(Scan scan, string name, ImmutableArray<string> forms)
    {
        foreach (var written in forms)
        {
            if (scan.Text.LastIndexOf(written, StringComparison.Ordinal) is >= 0 and var at) return (name, at, at + written.Length, true);
        }
        return null;
    }

    /// <summary>The last word; the first where it is the only one long enough, as in Xi Jinping.</summary>
    private static string SurnameOf(string name) => Tokens.Of(name).Words is { IsEmpty: false } words ? words[^1].Folded : "";

    /// <summary>The whole name, what follows its last dot, its first kanji.</summary>
    private static IEnumerable<string> JapaneseForms(string name)
    {
        yield return name;
        if (name.LastIndexOf('・') is >= 0 and var dot) yield return name[(dot + 1)..];
        else if (name.Length > 3 && name.All(Script.IsKanji)) yield return name[..2];
    }

    private static bool IsSubject(ReadOnlySpan<char> written, string surname) => written.StartsWith(surname) && written[surname.Length..] is "" or "'s";

    /// <summary>A new sentence or clause between verb and name: the name is somebody else's.</summary>
    private static bool IsBreak(ReadOnlySpan<char> gap) => gap.Trim() is not [_, '.'] and not [_, '.', .., '.'] && IsNewClause(gap);

    /// <summary>"Według korespondenta Steve'a Rosenberga, wizytą Putina": the source ends with the comma; "according to the bank's president, Masatsugu Asakawa" goes on.</summary>
    private static bool IsPastComma(ReadOnlySpan<char> gap) => gap.LastIndexOf(", ") is >= 0 and var comma && comma + 2 < gap.Length;

    private static bool IsNewClause(ReadOnlySpan<char> gap) => gap.IndexOfAny(";:.!?«„“\"") >= 0 || gap.Contains(", ", StringComparison.Ordinal);
}
