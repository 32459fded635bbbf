using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Names;

/// <summary>Capitals that stand for their governments: official Tashkent, the line Warsaw–Kyiv of policy, but not of trains.</summary>
internal static class CapitalsAsCountries
{
    /// <summary>So near before the cities, in letters, stands the word for the way.</summary>
    private const int RouteReach = 40;

    private static readonly List<Hit<Place>> None = [];
    private static readonly string Talks = Cue.Event + EventKind.Talks.Name;

    /// <summary>Of a town, not of a state.</summary>
    private static readonly string[] Mayors = ["mayor", "deputy-mayor", "governor", "hokim", "akim"];

    /// <summary>Whose government a capital stands for: Brussels for the Union, and for Belgium where the article names it.</summary>
    public static string? Governed(Draft draft, Place capital) =>
        capital.Governs is { } union && !draft.Own.Any(scan => scan.Countries.Any(country => country.Value == capital.Country)) ? union : capital.Country;

    public static List<Hit<Place>> In(Scan scan, Lexicon lexicon) => scan.Places.Any(hit => hit.Value.IsCapital) ? [.. All(scan, lexicon)] : None;

    private static IEnumerable<Hit<Place>> All(Scan scan, Lexicon lexicon)
    {
        var grammar = lexicon.Names;
        var official = grammar.Official.FindAll(scan.Tokens);
        var governing = grammar.Governing.FindAll(scan.Tokens);
        var actors = IsPairOfActors(scan, lexicon) ? 2 : 0;
        var acts = false;
        var areTalking = scan.Places.Length > 1 && AreTalking(scan, grammar);
        for (var at = 0; at < scan.Places.Length; at++)
        {
            var hit = scan.Places[at];
            if (!hit.Value.IsCapital) continue;
            var isPair = ((at > 0 && scan.Places[at - 1].Value.IsCapital && IsDash(scan, scan.Places[at - 1].End, hit.Start))
                || (at + 1 < scan.Places.Length && scan.Places[at + 1].Value.IsCapital && IsDash(scan, hit.End, scan.Places[at + 1].Start)))
                && !IsOfRoute(scan, grammar, hit);
            var isActor = Governs(scan, lexicon, governing, hit);
            // "Токио выделит Ташкенту кредит": whom it deals with is another.
            var isDealtWith = acts && !FollowsPreposition(scan, grammar, hit.Start) && !scan.IsLocative(hit) && !scan.Ranks.EndAt(hit.Start - 1);
            acts |= isActor;
            if (isPair || at < actors || isActor || isDealtWith || (areTalking && (AreTwoSides(scan, lexicon, at, at + 1) || AreTwoSides(scan, lexicon, at - 1, at))) || official.Any(word => word.End <= hit.Start && scan.Text.AsSpan(word.End, hit.Start - word.End) is " " or "")) yield return hit;
        }
    }

    /// <summary>"Анкара хочет присоединиться": the capital in its own case, and behind it what governments do. "Мэр Токио заявил": a name without cases must begin its clause.</summary>
    private static bool Governs(Scan scan, Lexicon lexicon, ImmutableArray<Hit<string>> governing, Hit<Place> hit)
    {
        if (governing.IsEmpty || FollowsPreposition(scan, lexicon.Names, hit.Start) || !governing.Any(word => word.Start > hit.End && scan.Text.AsSpan(hit.End, word.Start - hit.End) is " ")) return false;
        if (lexicon.Names.Order != "first" || !hit.Value.Names.TryGetValue(lexicon.Language.Code, out var name)) return true;
        return scan.Tokens.Folded.AsSpan(hit.Start, hit.Length).SequenceEqual(Fold.Text(name.Name)) && (name.In("gen") != name.Name || OpensClause(scan, hit.Start));
    }

    private static bool OpensClause(Scan scan, int start)
    {
        var before = scan.Text.AsSpan(0, start).TrimEnd();
        return before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || (scan.WordAt(start) is > 0 and var at && scan.IsMark(scan.Tokens.Words[at - 1]));
    }

    /// <summary>"Ташкент и Вена планируют создать центр": two capitals that a sentence begins with do it together.</summary>
    private static bool IsPairOfActors(Scan scan, Lexicon lexicon) => scan.Places is [{ Start: <= 1 }, ..] && AreJoined(scan, lexicon, 0, 1);

    /// <summary>Two capitals of two countries with an "and" between them.</summary>
    private static bool AreJoined(Scan scan, Lexicon lexicon, int first, int second)
    {
        if (first < 0 || second >= scan.Places.Length || scan.Places[first] is not { Value.IsCapital: true } one || scan.Places[second] is not { Value.IsCapital: true } other) return false;
        return one.Value.Country != other.Value.Country && other.Start > one.End + 2 && lexicon.IsAnd(scan.Tokens.Folded.AsSpan(one.End, other.Start - one.End).Trim());
    }

    /// <summary>The sentence speaks of talks, a paper or cooperation, of no way between two cities and of no mayor or town.</summary>
    private static bool AreTalking(Scan scan, NameGrammar grammar) =>
        (scan.Has(Talks) || scan.Has(Cue.Cooperation) || scan.CuesUnder(Cue.Paper).Any())
        && !scan.CuesUnder(Cue.Launched).Any(going => Cue.IsTransport(going.Id)) && !scan.Has(Cue.Undertaking) && !scan.CuesUnder(Cue.Head).Any(head => head.Id == "place") && !scan.Ranks.Any(rank => Mayors.Contains(rank.Value.Id))
        && grammar.Routes.FindAll(scan.Tokens).IsEmpty;

    /// <summary>"Переговоры между Ташкентом и Токио": such a pair with no word of where before it, and no ending of where.</summary>
    private static bool AreTwoSides(Scan scan, Lexicon lexicon, int first, int second) =>
        AreJoined(scan, lexicon, first, second) && !FollowsPreposition(scan, lexicon.Names, scan.Places[first].Start) && !scan.IsLocative(scan.Places[first]) && !scan.IsLocative(scan.Places[second]);

    private static bool IsOfRoute(Scan scan, NameGrammar grammar, Hit<Place> hit)
    {
        foreach (var way in grammar.Routes.FindAll(scan.Tokens))
        {
            if (hit.Start - way.End is >= 0 and < RouteReach) return true;
        }
        return false;
    }

    /// <summary>"In Tokyo would be": there, not they.</summary>
    private static bool FollowsPreposition(Scan scan, NameGrammar grammar, int start)
    {
        var before = scan.Text.AsSpan(0, start).TrimEnd();
        var word = Fold.Text(before[(before.LastIndexOf(' ') + 1)..].ToString());
        return grammar.Prepositions.Contains(word) || grammar.Directions.Contains(word) || grammar.Within.Contains(word) || (grammar.Order != "first" && (word is "and" or "," || word.EndsWith(','))) || word is "i";
    }

    private static bool IsDash(Scan scan, int from, int to) => to > from && Scan.IsDash(scan.Text.AsSpan(from, to - from));
}
