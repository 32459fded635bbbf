using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Whether a country acts in a sentence, or a company of it does, or it is only where something happens: by the form of its name, the small word beside
/// it and the noun that it belongs to.
/// </summary>
internal static class Bearings
{
    /// <summary>In letters: from a country to its noun, past adjectives and names.</summary>
    private const int Reach = 45;

    /// <summary>In letters: where no ending says that the country belongs to a noun.</summary>
    private const int NextReach = 24;

    /// <summary>In letters: of a text without blanks.</summary>
    private const int UnspacedReach = 12;

    /// <summary>In letters: "US", "UK", "EU" stand before a noun as adjectives do.</summary>
    private const int LongestShortName = 3;

    /// <summary>Particles behind which a noun belongs to something else.</summary>
    private const string Particles = "はがをにでとも、。「」（）・";

    private const string TalksCue = "event.talks";
    private const string VisitCue = "event.visit";
    private const string ForumCue = "event.forum";

    private static readonly string[] EnglishAdjectives = ["an", "ese", "ish", "i"];

    private static readonly string[] AdjectiveMarks = ["ск", "цк", "ськ", "цьк", "sk", "ck"];

    private static readonly string[] NounForms = ["gen", "dat", "acc", "ins", "loc"];

    private static readonly string[] Whither = ["dat", "to"];

    /// <summary>Plurals, Uzbek and Kazakh, of what is nobody's, with their cases.</summary>
    private static readonly string[] BarePlurals =
    [
        "lar", "larni", "larga", "larning", "лар", "ларни", "ларга", "ларнинг",
        "лер", "дар", "дер", "тар", "тер", "ларды", "лерді", "дарды", "дерді", "тарды", "терді", "ларға", "лерге", "дарға", "дерге", "тарға", "терге",
    ];

    /// <param name="told">The words of the event, where they stand in this sentence.</param>
    public static Bearing Of(Draft draft, Scan scan, string country, Span? told)
    {
        var (most, hasDeed) = (Bearing.Unnamed, false);
        foreach (var hit in scan.Countries)
        {
            if (hit.Value != country || PassingCountries.IsOfATitle(draft, scan, hit)) continue;
            var bearing = IsOutside(draft, scan, hit.Start, told) ? Bearing.Aside : InList(draft, scan, hit);
            if (bearing == Bearing.State && IsOfDeed(scan, hit)) hasDeed = true;
            else most = Max(most, bearing);
        }
        // "Universities of both signed papers at an Uzbek-Russian forum": the name of what they did it at does not make the states do it.
        if (hasDeed && most != Bearing.Body) most = Bearing.State;
        if (most == Bearing.State || IsActedFor(draft, scan, country, told)) return Bearing.State;
        foreach (var body in scan.Organisations)
        {
            if (body.Value.Country == country) most = Max(most, Bearing.Body);
        }
        return most == Bearing.Unnamed && scan.Places.Any(place => place.Value.Country == country) ? Bearing.Aside : most;
    }

    /// <summary>Its leader, its capital, its agency or somebody in an office of it.</summary>
    private static bool IsActedFor(Draft draft, Scan scan, string country, Span? told) =>
        draft.Of<PersonFact>(scan.Sentence.Number).Any(person => !IsOutside(draft, scan, person.Span.Start, told) && person.Offices.Any(office => office.Country == country && office.Organisation is null && office.Rank is { } rank && draft.Knowledge.Ranks[rank].Side == "government"))
        || CapitalsAsCountries.In(scan, draft.Lexicon).Any(capital => CapitalsAsCountries.Governed(draft, capital.Value) == country && !IsOutside(draft, scan, capital.Start, told))
        || scan.CuesUnder(Cue.StandsFor).Any(word => word.Id == country && !IsOutside(draft, scan, word.Hit.Start, told))
        || FiguresAsCountries.In(draft, scan).Any(figure => figure.Country == country && !IsOutside(draft, scan, figure.Span.Start, told))
        || scan.Organisations.Any(agency => agency.Value is { IsStateAgency: true } or { Kind: "body", Country: "EU" } && agency.Value.Country == country && !IsOfAThing(draft, scan, agency));

    /// <summary>"Спутники Роскосмоса": in the case of whose it is, behind a noun that is no office.</summary>
    private static bool IsOfAThing(Draft draft, Scan scan, Hit<Organisation> agency) =>
        draft.Lexicon.Names.Order == "first" && agency.Value.Genitives.GetValueOrDefault(draft.Page.Language) is { } genitive
        && scan.Tokens.Folded.AsSpan(agency.Start, agency.Length).SequenceEqual(Fold.Text(genitive.Trim('«', '»')))
        && WordBefore(scan, agency.Start) is { } noun && char.IsLower(scan.Text[noun.Start]) && !scan.IsMark(noun) && !draft.Lexicon.Names.Prepositions.Contains(noun.Folded)
        && !scan.Ranks.EndAt(agency.Start - 1) && !scan.CuesUnder(Cue.Head).Any(head => head.Hit.End == agency.Start - 1) && !scan.CuesOf(Cue.Delegation).Any(head => head.End == agency.Start - 1);

    /// <summary>"Girls from Uzbekistan, Kazakhstan and Kyrgyzstan": what is listed behind a country goes with it, where nothing else says what it does.</summary>
    private static Bearing InList(Draft draft, Scan scan, Hit<string> country)
    {
        var own = Of(draft, scan, country);
        var at = scan.Countries.IndexOf(country);
        return own == Bearing.State && at > 0 && IsListed(draft, scan, scan.Countries[at - 1], country) && InList(draft, scan, scan.Countries[at - 1]) is var first and not Bearing.State && !draft.Lexicon.Names.IsVerbLast ? first : own;
    }

    /// <summary>A comma or a word joins them; with a blank alone between them the second begins something else.</summary>
    private static bool IsListed(Draft draft, Scan scan, Hit<string> first, Hit<string> second) => second.Start - first.End > 1 && CountryRule.IsListed(draft, scan, first, second);

    /// <summary>What stands there takes no part in the event: somebody reports it, or it is talked about.</summary>
    private static bool IsOutside(Draft draft, Scan scan, int at, Span? told) => IsReported(scan, at, told) || IsSpeaker(scan, at, told) || IsOfAPaper(scan, at, told) || IsAgent(draft, scan, at, told) || IsMatter(draft, scan, at);

    /// <summary>"An accord was reached – the prime minister of Qatar said": who says it behind a stroke or a comma has no part in it.</summary>
    private static bool IsSpeaker(Scan scan, int at, Span? told) =>
        told is { } words && !scan.IsVerbLast
        && scan.CuesOf(Cue.Said).Any(said => said.Start >= words.End && IsRightBehind(scan, said, at) && scan.Text.AsSpan(0, said.Start).TrimEnd() is [.., ',' or '-' or '–' or '—' or '"' or '”' or '»']);

    /// <summary>"Nazarbayev said that he supports the talks of the two": who says it, or what is said, is parted from the event by that small word.</summary>
    private static bool IsReported(Scan scan, int at, Span? told) =>
        told is { } words && !scan.IsVerbLast && scan.CuesOf(Cue.That).Any(that => (that.Start >= words.End && that.End <= at) || (that.Start > at && that.End <= words.Start));

    /// <summary>"Обсудили попытку, осуществлённую Азербайджаном": who did what was talked about did not talk; "с дружественной Японией" is somebody who did.</summary>
    private static bool IsAgent(Draft draft, Scan scan, int at, Span? told) =>
        told is { } words && scan.Grammar.Order == "first" && scan.Cues.HasAt(TalksCue, words.Start) && WordBefore(scan, at) is { } done && done.Start >= words.End
        && scan.Grammar.DoneParticiples.Any(ending => done.Folded.EndsWith(ending, StringComparison.Ordinal))
        && !(WordBefore(scan, done.Start) is { } with && scan.Grammar.Toward.Contains(with.Folded))
        && scan.Countries.Any(country => country.Start == at && IsIn(scan, country, draft.Knowledge.Countries[country.Value].Names[draft.Page.Language], "ins"));

    /// <summary>"A conference on the agreement between Japan and the Union": they concluded the agreement, and who held the conference is not said.</summary>
    private static bool IsOfAPaper(Scan scan, int at, Span? told) =>
        told is { } words && !scan.IsVerbLast && scan.Cues.HasAt(ForumCue, words.Start)
        && scan.CuesUnder(Cue.Paper).Any(paper => paper.Hit.Start >= words.End && IsRightBehind(scan, paper.Hit, at));

    private static bool IsRightBehind(Scan scan, Hit<string> word, int at) => at - word.End is >= 0 and <= Reach && !Pauses.HasBreak(scan.Text.AsSpan(word.End, at - word.End));

    /// <summary>"Held a call with A of Japan and B of Korea to exchange views on the summit of C and D": once both sides are named, whoever stands behind the word for talking is talked about, unless "with" does.</summary>
    private static bool IsMatter(Draft draft, Scan scan, int at)
    {
        if (scan.IsVerbLast) return false;
        foreach (var talk in scan.CuesOf(Cue.Discussed))
        {
            if (talk.End <= at && AreNamedBefore(draft, scan, talk.Start) && !(NextWord(scan, talk.End) is { } next && scan.Grammar.Alongside.Contains(next.Folded))) return true;
        }
        return false;
    }

    private static bool AreNamedBefore(Draft draft, Scan scan, int end) =>
        scan.Countries.Where(country => country.End <= end).Select(country => country.Value)
            .Concat(draft.Of<PersonFact>(scan.Sentence.Number).Where(person => person.Span.End <= end).SelectMany(person => person.Offices).Select(office => office.Country).OfType<string>())
            .Distinct().Skip(1).Any();

    private static Bearing Of(Draft draft, Scan scan, Hit<string> country) =>
        scan.Tokens.HasUnspaced ? OfUnspaced(scan, country)
        : draft.Lexicon.Names.IsVerbLast ? OfVerbLast(draft, scan, country)
        : draft.Page.Language == "en" ? OfEnglish(draft, scan, country)
        : OfSlavic(draft, scan, country);

    private static Bearing OfUnspaced(Scan scan, Hit<string> country)
    {
        // 「フランス・パリで」.
        if (scan.Places.Any(city => city.Start == country.End + 1 && scan.Text[country.End] == '・' && city.Value.Country == country.Value)) return Bearing.Ground;
        if (scan.Cues.HasAt(Cue.Away, country.End)) return scan.Text[country.End] is 'で' or 'に' ? Bearing.Ground : Bearing.Aside;
        foreach (var (bearing, start, _) in Heads(scan).Where(head => head.Start >= country.End && head.Start - country.End <= UnspacedReach).OrderBy(head => head.Start).ThenByDescending(head => head.End))
        {
            if (scan.Text.AsSpan(country.End, start - country.End).IndexOfAny(Particles) < 0) return bearing;
        }
        return Bearing.State;
    }

    private static Bearing OfVerbLast(Draft draft, Scan scan, Hit<string> country)
    {
        var term = draft.Knowledge.Countries[country.Value].Names[draft.Page.Language];
        if (NextWord(scan, country.End) is { } after && scan.Cues.HasAt(Cue.Away, after.Start)) return Bearing.Aside;
        if (IsIn(scan, country, term, "in")) return Bearing.Ground;
        // "Oʻzbekiston–Vengriya texnoparki": whatever the second stands for, the first does too.
        if (scan.Countries.FirstOrDefault(other => other.Start == country.End + 1 && scan.Text[country.End] is '-' or '–') is { Length: > 0 } second) return OfVerbLast(draft, scan, second);
        if (Whither.Any(form => IsIn(scan, country, term, form))) return Bearing.Aside;
        var isFrom = IsIn(scan, country, term, "abl");
        var isOf = IsIn(scan, country, term, "gen");
        var isBare = CountryForms.IsNominative(draft, scan, country);
        return HeadAfter(draft, scan, country, isOf || isFrom || !isBare ? Reach : NextReach, isBare && !isOf) ?? (isFrom || !(isOf || isBare || IsIn(scan, country, term, "ins") || IsIn(scan, country, term, "acc")) ? Bearing.Aside : Bearing.State);
    }

    /// <summary>"Yaponiya muhandislar dasturini boshladi", "Қырғызстан шекарада бекет ашады": a noun that is the country's says so by its ending, as "muhandislari" and "шекарасында" would.</summary>
    private static bool IsOfNobody(Scan scan, Hit<string> country) =>
        NextWord(scan, country.End) is { } next && (BarePlurals.Any(ending => next.Folded.EndsWith(ending, StringComparison.Ordinal)) || next.Folded is [.., not ('н' or 'и'), 'д' or 'т', 'а' or 'е'] or [.., not 'i', 'd', 'a']);

    private static Bearing OfEnglish(Draft draft, Scan scan, Hit<string> country)
    {
        var text = scan.Tokens.Folded.Substring(country.Start, country.Length);
        if (IsPeople(draft.Knowledge.Countries[country.Value].Names["en"], text)) return Bearing.Body;
        var before = WordBefore(scan, country.Start);
        if (before is { Folded: "the" } article) before = WordBefore(scan, article.Start);
        if (before is { } word && scan.Cues.HasAt(Cue.Away, word.Start)) return word.Folded == "in" ? Bearing.Ground : Bearing.Aside;
        // "US-led", "Japan-based": who is told is somebody else.
        if (country.End + 1 < scan.Text.Length && scan.Text[country.End] == '-' && char.IsLower(scan.Text[country.End + 1])) return HeadAfter(draft, scan, country, Reach) ?? Bearing.Aside;
        if (before is { Folded: "of" or "from" } && HeadBefore(scan, country.Start) is { } served) return served;
        var isName = !IsShort(scan, country) && !IsEnglishAdjective(draft.Knowledge.Countries[country.Value].Names["en"], text);
        var isOwner = country.End + 1 < scan.Text.Length && scan.Text[country.End] is '\'' or '’';
        if (isName && !isOwner) return before is { Folded: "from" } ? Bearing.Aside : Bearing.State;
        return HeadAfter(draft, scan, country, isOwner ? Reach : NextReach) ?? ((IsShort(scan, country) && !isOwner) || IsOfDeed(scan, country) ? Bearing.State : Bearing.Aside);
    }

    /// <summary>"Turkish", "Uzbekistani"; "Turkey" and "Republic of Korea" are names as Türkiye is.</summary>
    private static bool IsEnglishAdjective(Term term, string text) =>
        !text.Contains(' ') && text != Fold.Text(term.Name) && (text == Fold.Text(term.In("adj") ?? "") || EnglishAdjectives.Any(ending => text.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>"Afghans", "Kazakhs": people, of whom nobody says that their state sent them.</summary>
    private static bool IsPeople(Term term, string text) => text is [.., 's'] && text != Fold.Text(term.Name) && IsEnglishAdjective(term, text[..^1]);

    private static bool IsShort(Scan scan, Hit<string> country) => country.Length <= LongestShortName || scan.Text.AsSpan(country.Start, country.Length).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static Bearing OfSlavic(Draft draft, Scan scan, Hit<string> country)
    {
        var term = draft.Knowledge.Countries[country.Value].Names[draft.Page.Language];
        var isNoun = scan.Text.AsSpan(country.Start, country.Length).Contains(' ') || IsIn(scan, country, term, null) || NounForms.Any(form => IsIn(scan, country, term, form)) || IsAllCapitals(scan, country) || IsWrittenLarge(scan, country);
        if (!isNoun) return HeadAfter(draft, scan, country, Reach) ?? (IsOfDeed(scan, country) ? Bearing.State : Bearing.Aside);
        if (WordBefore(scan, country.Start) is { } word && scan.Cues.HasAt(Cue.Away, word.Start)) return IsIn(scan, country, term, "in") ? Bearing.Ground : Bearing.Aside;
        // "We wschodnim Kongu": a word of its own stands between.
        if (WordBefore(scan, country.Start) is { } middle && char.IsLower(scan.Text[middle.Start]) && WordBefore(scan, middle.Start) is { } where && scan.Cues.HasAt(Cue.Away, where.Start)
            && !IsIn(scan, country, term, null) && !IsIn(scan, country, term, "gen") && !IsIn(scan, country, term, "ins")) return Bearing.Aside;
        // "Компания Allur (Казахстан)".
        if (IsInBrackets(scan, country)) return HeadBefore(scan, country.Start) ?? Bearing.Aside;
        if (IsIn(scan, country, term, "from") && !IsIn(scan, country, term, "ins")) return HeadBefore(scan, country.Start) ?? Bearing.Aside;
        return (IsIn(scan, country, term, "gen") ? HeadBefore(scan, country.Start) : null) ?? Bearing.State;
    }

    /// <summary>"Кореей" within a sentence: adjectives of countries are written small there, but in names, and end on -ский, -cki.</summary>
    private static bool IsWrittenLarge(Scan scan, Hit<string> country) =>
        country.Start > 0 && char.IsUpper(scan.Text[country.Start]) && !AdjectiveMarks.Any(mark => scan.Tokens.Folded.AsSpan(country.Start, country.Length).Contains(mark, StringComparison.Ordinal));

    /// <summary>"Узбекско-российский", "Russian-Uzbek", and an adjective before what two do together.</summary>
    private static bool IsOfDeed(Scan scan, Hit<string> country) =>
        (country.End < scan.Text.Length && scan.Text[country.End] is '-' or '–') || (country.Start > 0 && scan.Text[country.Start - 1] is '-' or '–')
        || scan.Cues.Any(cue => cue.Start >= country.End && cue.Start - country.End <= NextReach && (cue.Value is Cue.Cooperation or TalksCue or VisitCue or ForumCue));

    /// <summary>The nearest noun behind it, in its clause, before any other country that is not listed with it.</summary>
    private static Bearing? HeadAfter(Draft draft, Scan scan, Hit<string> country, int reach, bool isBare = false)
    {
        var last = country;
        foreach (var other in scan.Countries)
        {
            if (IsListed(draft, scan, last, other)) last = other;
        }
        if (isBare && IsOfNobody(scan, last)) return null;
        var end = scan.Countries.Where(other => other.Start >= last.End).Select(other => other.Start).DefaultIfEmpty(scan.Text.Length).Min();
        foreach (var head in Heads(scan).Where(head => head.Start >= last.End && head.Start < end).OrderBy(head => head.Start).ThenByDescending(head => head.End))
        {
            if (!scan.IsOneClause(last.Start, last.End, head.Start, head.End, reach) || HasVerb(scan, last.End, head.Start)) return null;
            // "Oʻzbekiston Jahon bankidan 100 million dollar oladi": a bank of many states is nobody's.
            return head.Start - last.End <= 1 && scan.Organisations.Any(body => body.Value.IsOfMany && body.Start <= head.Start && head.End <= body.End) ? null : head.Bearing;
        }
        return null;
    }

    /// <summary>The nearest noun before it: "представители компаний Узбекистана".</summary>
    private static Bearing? HeadBefore(Scan scan, int start)
    {
        (Bearing Bearing, int Start, int End)? nearest = null;
        foreach (var head in Heads(scan))
        {
            if (head.End <= start && (nearest is null || head.End > nearest.Value.End || (head.End == nearest.Value.End && head.Start < nearest.Value.Start))) nearest = head;
        }
        return nearest is { } found && scan.IsOneClause(found.Start, found.End, start, start, Reach) && !HasVerb(scan, found.End, start) ? found.Bearing : null;
    }

    private static bool HasVerb(Scan scan, int from, int to) =>
        scan.Cues.Any(cue => cue.Start >= from && cue.End <= to && cue.Value is Cue.Signed or Cue.Planned or Cue.Allocates or Cue.Begins or Cue.Travels or Cue.Said);

    private static IEnumerable<(Bearing Bearing, int Start, int End)> Heads(Scan scan)
    {
        foreach (var (kind, hit) in scan.CuesUnder(Cue.Head)) yield return (kind switch { "state" => Bearing.State, "place" => Bearing.Aside, _ => Bearing.Body }, hit.Start, hit.End);
        foreach (var hit in scan.CuesOf(Cue.Delegation)) yield return (Bearing.State, hit.Start, hit.End);
        foreach (var hit in scan.CuesOf(Cue.CompanyWord)) yield return (Bearing.Body, hit.Start, hit.End);
        foreach (var hit in scan.Ranks)
        {
            if (hit.Value.Side == "government") yield return (Bearing.State, hit.Start, hit.End);
        }
        foreach (var hit in scan.Organisations)
        {
            if (hit.Value.Kind is not ("region" or "format")) yield return (hit.Value.Kind is "company" or "bank" or "club" or "media" or "platform" ? Bearing.Body : Bearing.State, hit.Start, hit.End);
        }
    }

    private static bool IsInBrackets(Scan scan, Hit<string> country) =>
        country.Start > 0 && scan.Text[country.Start - 1] == '(' && country.End < scan.Text.Length && scan.Text[country.End] == ')';

    /// <summary>A form, with its preposition where it has one, stands where the name ends.</summary>
    private static bool IsIn(Scan scan, Hit<string> country, Term term, string? form) => (form is null ? term.Name : term.In(form)) is { } word && CountryForms.EndsHere(scan, country, word);

    private static bool IsAllCapitals(Scan scan, Hit<string> country) => scan.Text.AsSpan(country.Start, country.Length).IndexOfAnyExceptInRange('А', 'Я') < 0;

    private static Token? WordBefore(Scan scan, int start)
    {
        Token? before = null;
        foreach (var word in scan.Tokens.Words)
        {
            if (word.Start + word.Length > start) break;
            before = word;
        }
        return before is { } last && start - (last.Start + last.Length) <= 1 ? before : null;
    }

    private static Token? NextWord(Scan scan, int end)
    {
        foreach (var word in scan.Tokens.Words)
        {
            if (word.Start >= end) return word.Start - end <= 1 ? word : null;
        }
        return null;
    }

    private static Bearing Max(Bearing one, Bearing other) => one > other ? one : other;
}
