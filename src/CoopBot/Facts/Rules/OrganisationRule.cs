using System.Collections.Immutable;
using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>The organisations the bot knows, and those that the grammar of the language builds: ministries, agencies, announced companies.</summary>
internal sealed class OrganisationRule : IFactRule
{
    private const int MostOwnWords = 3;
    private const int LongestModel = 20;

    private static readonly HashSet<string> Unnamed = ["region", "media", "initiative"];

    public string Name => "organisation";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var found = new OrganisationList(draft.Page.Language);
        HashSet<string>? told = null;
        var brands = new HashSet<string>();
        foreach (var scan in draft.Own)
        {
            var text = draft.NamesIn(scan);
            ImmutableArray<Hit<string>> things = scan.Organisations.IsEmpty ? [] : draft.Lexicon.Names.Things.FindAll(scan.Tokens);
            var built = NamesInText.Organisations(text);
            foreach (var hit in scan.Organisations)
            {
                if (IsSurname(text, hit)) continue;
                var span = hit.Value.Kind == "company" ? FullName(text, hit) : scan.SpanOf(hit);
                if (hit.Value.Kind != "region") draft.Take(span);
                if (IsShort(scan, hit, built)) continue;
                if (Unnamed.Contains(hit.Value.Kind) || IsBrand(scan, hit, things, brands) || (hit.Value.Kind == "platform" && IsWhere(text)) || Asides.Hold(scan, hit.Start, hit.End) || (PassingNames.Holds(text, hit) && !(told ??= PassingNames.ToldIn(draft)).Contains(hit.Value.Id))) continue;
                found.Known(hit.Value, new OrganisationFact(Name, span, span.Length > hit.Length ? draft.TextOf(span) : hit.Value.NameIn(draft.Page.Language), hit.Value.Id, hit.Value.Country));
            }
            foreach (var name in built)
            {
                if (draft.IsTaken(name.Span) || PassingNames.Holds(text, name.Span) || IsKnown(scan, name.Span)) continue;
                // The place in "the administration of the region" is the news's place too: it stays free for its own rule.
                if (!name.KeepsPlaces) draft.Take(name.Span with { Length = name.Span.Length - name.Seat });
                // "Gulf Future Energy Company (Masdar)": the name everybody knows stands in the brackets.
                if (Asides.Hold(scan, name.Span.Start, name.Span.End) || IsSpeltOut(scan, name.Span)) continue;
                found.Built(new OrganisationFact(Name, name.Span, name.Text, null, name.Country), BracketedAfter(scan, name.Span));
            }
        }
        return SpeltOut.In(draft, [.. found.All]);
    }

    /// <summary>Tom McDonald, Michael Dell: what a company is called after a given name is a surname.</summary>
    private static bool IsSurname(NameText text, Hit<Organisation> hit) =>
        hit.Value.Kind == "company" && text.Grammar.Order != "unspaced" && text.WordsOf(hit) is ( > 0 and var first, var last) && first == last && !text.IsAcronym(first) && text.GapBefore(first) is " "
        && text.IsCapital(first - 1) && text.IsGiven(first - 1) && text.IsLatin(first - 1) == text.IsLatin(first) && text.CountryOver(first - 1) is null && !text.IsPlace(first - 1) && !text.IsHead(first - 1) && !text.IsOffice(first - 1)
        && (first == 1 || !text.IsCapital(first - 2) || text.IsOffice(first - 2) || text.GapBefore(first - 1) is not " ");

    private static bool IsSpeltOut(Scan scan, Span name) =>
        scan.Text.AsSpan(name.End).StartsWith(" (") && scan.Organisations.Any(known => known.Start == name.End + 2 && known.Value.Kind == "company" && known.End < scan.Text.Length && scan.Text[known.End] == ')');

    /// <summary>太平洋諸島フォーラム(PIF), Central Asia Regional Environmental Center (CAREC): in brackets the short form of the name before, whoever else is called so.</summary>
    private static bool IsShort(Scan scan, Hit<Organisation> hit, List<FoundName> built) =>
        hit.Start > 1 && scan.Text[hit.Start - 1] is '(' or '（' && Script.IsLatin(scan.Text[hit.Start])
        && (!scan.Tokens.HasUnspaced ? hit.Value.Kind != "company" && built.Exists(name => name.Span.End == hit.Start - 2 && IsInitials(scan.Text.AsSpan(hit.Start, hit.Length), name.Text)) : built.Exists(name => name.Span.End == hit.Start - 1) || scan.Organisations.Any(other => other.End == hit.Start - 1 && other.Value.Id != hit.Value.Id));

    private static bool IsInitials(ReadOnlySpan<char> acronym, string name)
    {
        if (acronym.Length < 2 || name.Length == 0 || name[0] != acronym[0]) return false;
        var at = 0;
        foreach (var letter in name)
        {
            if (at < acronym.Length && letter == acronym[at]) at++;
        }
        return at == acronym.Length;
    }

    /// <summary>Siemens Energy, Hanwha Aerospace: a known company's name with the word for its field.</summary>
    private static Span FullName(NameText text, Hit<Organisation> hit)
    {
        if (text.Grammar.Order == "unspaced" || text.WordsOf(hit) is not var (first, last)) return text.Scan.SpanOf(hit);
        var end = last;
        while (end + 1 < text.Count && text.IsAdjoining(end + 1) && text.IsCapital(end + 1) && text.Grammar.CompanySigns.Contains(text[end + 1].Folded)) end++;
        if (text.Grammar.Order == "inside") return text.SpanOf(first, end);
        // CITIC Geyi Biorefineries Co.: foreign words up to the sign of a company are its name.
        for (var at = end + 1; at < text.Count && at - end <= MostOwnWords && text.IsAdjoining(at) && text.IsCapital(at) && text.IsLatin(at); at++)
        {
            if (text.Grammar.CompanySigns.Contains(text[at].Folded)) return text.SpanOf(first, at);
        }
        return text.SpanOf(first, end);
    }

    /// <summary>What was a car once is one all along: "столкнулся с автомобилем Skoda … ехавший в Skoda".</summary>
    private static bool IsBrand(Scan scan, Hit<Organisation> hit, ImmutableArray<Hit<string>> things, HashSet<string> brands) =>
        IsThing(scan, hit, things) ? brands.Add(hit.Value.Id) || true : brands.Contains(hit.Value.Id) && !scan.Has(Cue.CompanyWord);

    /// <summary>A brand beside a word for a car is a car: автомобиль Toyota, Toyota Land Cruiser; so is one without a capital: volkswagen.</summary>
    private static bool IsThing(Scan scan, Hit<Organisation> hit, ImmutableArray<Hit<string>> things) =>
        hit.Value.Kind is "company" or "platform" && (scan.Text.AsSpan(hit.Start, hit.Length).ContainsAnyInRange('a', 'z') && !scan.Text[hit.Start..hit.End].Any(char.IsUpper) || things.Any(thing =>
            (thing.End <= hit.Start && scan.Text.AsSpan(thing.End, hit.Start - thing.End).Trim(" «\"„“").IsEmpty)
            || (thing.Start >= hit.End && IsModel(scan.Text.AsSpan(hit.End, thing.Start - hit.End), isForeign: !Script.IsLatin(scan.Text[thing.Start])))));

    /// <summary>"Nissan Cefiro көлігі": nothing or one word of the other alphabet, or with a figure, between the brand and the car.</summary>
    private static bool IsModel(ReadOnlySpan<char> between, bool isForeign)
    {
        between = between.Trim(" -");
        if (between.IsEmpty) return true;
        if (!isForeign || between.Length > LongestModel || between.IndexOfAny(" ,.;:()") >= 0 && between.Count(' ') > 1) return false;
        foreach (var letter in between)
        {
            if (!char.IsDigit(letter) && letter is not (' ' or '-') && !Script.IsLatin(letter)) return false;
        }
        return char.IsUpper(between[0]) || char.IsDigit(between[0]);
    }

    private static bool IsKnown(Scan scan, Span span)
    {
        foreach (var known in scan.Organisations)
        {
            if (known.Start < span.Start + span.Length && span.Start < known.End && known.Value.Kind != "region") return true;
        }
        return false;
    }

    /// <summary>"На YouTube", "Telegramʼda": where it was said, not who said it; so are the others of a list.</summary>
    private static bool IsWhere(NameText text)
    {
        foreach (var hit in text.Scan.Organisations)
        {
            if (IsWhere(text, hit)) return true;
        }
        return false;
    }

    private static bool IsWhere(NameText text, Hit<Organisation> hit)
    {
        if (hit.Value.Kind != "platform" || text.WordsOf(hit) is not var (first, last)) return false;
        return text.Grammar.Order == "last"
            ? text.Grammar.Within.Any(ending => text[last].Folded.EndsWith(ending, StringComparison.Ordinal)) || (last + 1 < text.Count && text.GapBefore(last + 1).Length == 1 && text.Grammar.Within.Contains(text[last + 1].Folded))
            : first > 0 && text.Grammar.Within.Contains(text[first - 1].Folded);
    }

    /// <summary>The acronym in brackets after a name: from there on it stands for the name.</summary>
    private static string? BracketedAfter(Scan scan, Span span)
    {
        var rest = scan.Text.AsSpan(span.End);
        if (rest is not [' ', '(', ..] and not ['(' or '（', ..]) return null;
        var open = rest.IndexOfAny('(', '（');
        var close = rest.IndexOfAny(')', '）');
        return close - open is > 2 and < 14 ? rest[(open + 1)..close].ToString() : null;
    }
}
