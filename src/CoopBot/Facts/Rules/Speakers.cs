using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Who speaks in a sentence: the person named beside a verb of speech, outside of what is quoted.</summary>
internal sealed class Speakers(Draft draft)
{
    /// <summary>Between a verb and its speaker an office may stand: "said the Deputy Minister of Energy of Kazakhstan X".</summary>
    private const int LongestOffice = 90;

    private readonly ImmutableArray<PersonFact> people = [.. draft.Of<PersonFact>()];

    /// <summary>Persons by how their surname begins: a text may name a thousand.</summary>
    private readonly ILookup<char, (string Name, string Surname)> surnames =
        draft.Of<PersonFact>().Select(person => (person.Name, Surname: SurnameOf(person.Name))).Where(person => person.Surname.Length > 0).ToLookup(person => person.Surname[0]);

    private readonly IReadOnlyList<(string Name, int Start, int End, bool IsSubject)>?[] mentions = new IReadOnlyList<(string Name, int Start, int End, bool IsSubject)>?[draft.Scans.Length];

    private bool IsJapanese => draft.Page.Language == "ja";

    /// <summary>Kazakh and Uzbek put the verb at the end, as Japanese does: what stands before it is its subject.</summary>
    private bool IsVerbLast => draft.Page.Language is "kk" or "uz" or "ja";

    /// <summary>The speaker that the sentence names; null when nothing shows who it is.</summary>
    public string? In(Scan scan, Func<int, bool> isQuoted)
    {
        if (people.IsEmpty) return null;
        var mentions = Mentions(scan).Where(mention => !isQuoted(mention.Start)).OrderBy(mention => mention.Start).ToList();
        if (mentions.Count == 0) return null;
        foreach (var source in scan.CuesOf(Cue.According).Where(cue => !isQuoted(cue.Start)))
        {
            var near = IsVerbLast ? mentions.LastOrDefault(mention => mention.End <= source.Start && source.Start - mention.End <= 3) : mentions.FirstOrDefault(mention => mention.Start >= source.End && mention.Start - source.End <= LongestOffice);
            if (near.Name is not null) return near.Name;
        }
        foreach (var said in scan.CuesOf(Cue.Said).Where(cue => !isQuoted(cue.Start)))
        {
            var after = mentions.FirstOrDefault(mention => mention.IsSubject && mention.Start >= said.End && mention.Start - said.End <= LongestOffice * 2 && !IsBreak(scan.Text[said.End..mention.Start]));
            var before = mentions.LastOrDefault(mention => mention.IsSubject && mention.End <= said.Start);
            if (IsVerbLast) (after, before) = (before.Name is not null ? before : after, default);
            if ((after.Name ?? before.Name) is { } name) return name;
        }
        return null;
    }

    /// <summary>True when the sentence goes on with who spoke before: it opens with the verb or with a pronoun.</summary>
    public static bool GoesOn(Scan scan)
    {
        if (scan.Tokens.Words.IsEmpty) return false;
        var first = scan.Tokens.Words[0].Start;
        return scan.CuesOf(Cue.Said).Any(said => said.Start == first)
            || (scan.Has(Cue.Said) && scan.CuesOf(Cue.SamePerson).Any(same => same.Start == first));
    }

    /// <summary>True when the sentence names any of the article's persons.</summary>
    public bool NamesSomebody(Scan scan) => Mentions(scan).Count > 0;

    /// <summary>The one person whom a sentence is about; null when it names several, or one in passing.</summary>
    public string? OnlySubject(Scan scan) =>
        Mentions(scan).Select(mention => (mention.Name, mention.IsSubject)).Distinct().ToList() is [(var name, true)] ? name : null;

    public IReadOnlyList<(string Name, int Start, int End, bool IsSubject)> Mentions(Scan scan) => mentions[scan.Sentence.Number] ??= [.. FindMentions(scan)];

    private IEnumerable<(string Name, int Start, int End, bool IsSubject)> FindMentions(Scan scan)
    {
        if (IsJapanese) return people.Select(person => JapaneseMention(scan, person.Name)).OfType<(string, int, int, bool)>();
        return
            from word in scan.Tokens.Words
            where char.IsUpper(scan.Text[word.Start])
            from person in surnames[word.Folded[0]]
            let surname = person.Surname
            where word.Folded.AsSpan().StartsWith(surname.AsSpan(0, surname.Length > 4 ? surname.Length - 2 : surname.Length)) && word.Length - surname.Length <= 4
            select (person.Name, word.Start, word.End, IsSubject(word.Folded, surname));
    }

    private static (string Name, int Start, int End, bool IsSubject)? JapaneseMention(Scan scan, string name)
    {
        foreach (var written in JapaneseForms(name))
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

    private static bool IsSubject(string written, string surname) => written == surname || written == surname + "'s";

    /// <summary>A new sentence or clause between verb and name: the name is somebody else's.</summary>
    private static bool IsBreak(string gap) => gap.Trim() is not [_, '.'] and not [_, '.', .., '.'] && IsNewClause(gap);

    private static bool IsNewClause(string gap) => gap.AsSpan().IndexOfAny(";:.!?«„“\"") >= 0 || gap.Contains(", ", StringComparison.Ordinal);
}
