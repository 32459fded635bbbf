using System.Buffers;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Foreign names that carry the mark of a company: ExpertiseFrance, OpenAI, Mail.Ru Group, ACME Ltd.</summary>
internal static class ForeignNames
{
    private const int MostWords = 5;
    private const int ShortestMade = 6;

    /// <summary>People's names with a capital inside.</summary>
    private static readonly string[] Particles = ["mac", "mc", "de", "la", "le", "di", "du", "van", "von", "fitz", "o'", "al", "el", "ben"];

    private static readonly string[] Forms = ["., Ltd", ", Ltd", "., Limited", ", Limited", "., Inc", ", Inc", ", LLC", ", PLC", ", S.A", ", S.p.A"];

    private static readonly string[] ForeignForms = ["co", "co.", "ltd", "ltd.", "inc", "inc.", "corp", "corp.", "corporation", "gmbh", "ag", "plc", "limited"];

    private static readonly string[] LocalForms = [" S.A.", " sp. z o.o.", " sp. z o. o.", " sp.k.", " a.s.", " s.r.o."];
    private static readonly SearchValues<string> AnyLocalForm = SearchValues.Create(LocalForms, StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<FoundName> In(NameText text) => text.Grammar.CompanySigns.Count == 0 ? [] : All(text);

    /// <summary>"Shandong Energy Group Co.": in a text of another script a form that firms at home do not bear.</summary>
    public static bool IsForeign(string name)
    {
        var blank = name.LastIndexOf(' ');
        if (blank <= 0 || !Script.IsLatin(name[0])) return false;
        var form = name.AsSpan(blank + 1);
        foreach (var known in ForeignForms)
        {
            if (form.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static IEnumerable<FoundName> All(NameText text)
    {
        // Kazakhstan Boosts Mining: in a headline every word has a capital.
        var isHeadline = text.Grammar.Order == "inside" && text.Scan.Sentence.Number == 0 && Enumerable.Range(0, text.Count).Count(text.IsCapital) * 3 > text.Count * 2;
        var hasForms = text.Grammar.HasCapitalTails && text.Scan.Text.AsSpan().ContainsAny(AnyLocalForm);
        for (var at = 0; at < text.Count; at++)
        {
            if (!IsPart(text, at)) continue;
            var end = at;
            if (hasForms && BeforeForm(text, at) is { } own)
            {
                // "Mówi Jan Nowak dyrektor MIRBUD S.A.": who speaks for it is none of its name.
                for (var other = at; other < own; other++) if (text.IsOffice(other) || text.IsStop(other) || text.IsGiven(other)) at = other + 1;
                if (at < own || !text.IsStop(own)) yield return new FoundName(text.Between(at, own), text.Scan.SpanOf(text[at].Start, text[own].End + FormAfter(text, own)));
                at = own;
                continue;
            }
            while (end + 1 < text.Count && end - at + 1 < MostWords && text.IsAdjoining(end + 1) && (IsPart(text, end + 1) || IsNumber(text, end + 1))) end++;
            if (end > at && !isHeadline && !IsOfficial(text, at, end) && !IsTheme(text, at, end) && WithForm(text.Scan.Text, Ends(text, end)) is > 0 and var stop) yield return new FoundName(text.Scan.Text[text[at].Start..stop], text.Scan.SpanOf(text[at].Start, stop));
            else if (Made(text, at, end) is var (first, length) && !text.Examples.Any(word => word.End <= first)) yield return new FoundName(text.Scan.Text.Substring(first, length), text.Scan.SpanOf(first, first + length));
            at = end;
        }
    }

    /// <summary>"MIRBUD S.A.", "Polbud sp. z o.o.": the last word before the form.</summary>
    private static int? BeforeForm(NameText text, int at)
    {
        for (var last = at; last < text.Count && last - at < MostWords && (last == at || (text.IsAdjoining(last) && text.IsCapital(last))); last++)
        {
            var rest = text.Scan.Text.AsSpan(text[last].End);
            foreach (var form in LocalForms) if (rest.StartsWith(form, StringComparison.OrdinalIgnoreCase)) return last;
        }
        return null;
    }

    /// <summary>The form is no initials of whoever the next sentence begins with: "… Velmora S.A. Kowalski …".</summary>
    private static int FormAfter(NameText text, int last)
    {
        var rest = text.Scan.Text.AsSpan(text[last].End);
        foreach (var form in LocalForms) if (rest.StartsWith(form, StringComparison.OrdinalIgnoreCase)) return form.Length;
        return 0;
    }

    /// <summary>Where a name ends whose last word is a company's: before the 's of KMG International's; 0 where it is none.</summary>
    private static int Ends(NameText text, int last)
    {
        var word = text[last].Folded;
        if (text.Grammar.CompanySigns.Contains(word)) return text[last].End;
        return text.Grammar.Order == "inside" && word.EndsWith("'s", StringComparison.Ordinal) && text.Grammar.CompanySigns.Contains(word[..^2]) ? text[last].End - 2 : 0;
    }

    /// <summary>"Sunrise Feed Co., Ltd"</summary>
    public static int WithForm(string sentence, int stop)
    {
        if (stop == 0 || stop + 4 > sentence.Length || sentence[stop] is not ('.' or ',')) return stop;
        foreach (var form in Forms)
        {
            if (sentence.AsSpan(stop).StartsWith(form, StringComparison.OrdinalIgnoreCase) && (stop + form.Length == sentence.Length || !char.IsLetter(sentence[stop + form.Length]))) return stop + form.Length;
        }
        return stop;
    }

    /// <summary>"Administrator Samantha Power", "Administrator Power": an office and who holds it.</summary>
    private static bool IsOfficial(NameText text, int at, int end) => text.IsStop(at) && (end == at + 1 || text.IsGiven(at + 1));

    /// <summary>"Minister of Water Resources", "the Clean Energy package": a field, not a company.</summary>
    private static bool IsTheme(NameText text, int at, int end)
    {
        foreach (var hit in text.Scan.Topics)
        {
            if (hit.End >= text[end].End && (hit.Start == text[at].Start || (hit.Start == text[at + 1].Start && text.Grammar.Articles.Contains(text[at].Folded)))) return true;
        }
        return false;
    }

    /// <summary>"Nord Stream 2 AG": a figure before the sign of a company.</summary>
    private static bool IsNumber(NameText text, int at) =>
        char.IsDigit(text[at].Folded[0]) && text[at].Length < 4 && at + 1 < text.Count && text.GapBefore(at) is " " && text.GapBefore(at + 1) is " " && text.Grammar.CompanySigns.Contains(text[at + 1].Folded) && text.IsCapital(at + 1);

    /// <summary>A word in Latin letters with a capital that is nobody's yet.</summary>
    public static bool IsPart(NameText text, int at) => text.IsLatin(at) && text.IsCapital(at) && !text.IsKnown(at) && text.CountryOver(at) is null;

    /// <summary>Capitals inside one word of some length are made up by a company; after a given name they are a person's.</summary>
    private static (int Start, int Length)? Made(NameText text, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            var word = text.Scan.Text.AsSpan(text[at].Start, text[at].Length);
            if (word.EndsWith("'s") || word.EndsWith("’s")) word = word[..^2];
            if (word.Length < ShortestMade || !char.IsLower(word[1]) || text.IsStop(at) || text.IsHead(at) || text.IsThing(at) || (at > 0 && text.GapBefore(at) is "-")) continue;
            var inner = word[2..].IndexOfAnyInRange('A', 'Z') + 2;
            // "Pre-FEED": a capital after a hyphen is no capital inside a word.
            if (inner < 3 || word.Contains('-') || Particles.Contains(word[..inner].ToString().ToLowerInvariant()) || !word[inner..].ToArray().All(char.IsLetter)) continue;
            return text.IsGiven(at) || (at > first && text.IsGiven(at - 1)) ? null : (text[at].Start, word.Length);
        }
        return null;
    }
}
