using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Which country an office serves: "посол Японии в Узбекистане" serves Japan and sits in Uzbekistan.</summary>
internal static class OfficeCountry
{
    private const int LongestJoint = 8;

    /// <summary>The country right before an office; where it sits is passed over: "Жапонияның Қазақстандағы елшісі".</summary>
    public static (string? Country, int Start) Before(Scan scan, NameSigns signs, int floor, int start)
    {
        var (found, reach) = (start, SeatedAt(scan, floor, start));
        for (var at = scan.Countries.Length - 1; at >= 0; at--)
        {
            var hit = scan.Countries[at];
            if (hit.Start < floor) break;
            if (hit.End > reach || !IsBeside(scan.Text.AsSpan(hit.End, reach - hit.End))) continue;
            if (JointBefore(scan, Cue.Seat, hit) is { } joint) reach = joint.Start;
            else if (!EndsAtPlace(scan, signs, hit)) return (hit.Value, hit.Start);
            else found = reach = hit.Start;
        }
        return (null, found);
    }

    /// <summary>The country that the words of the office themselves name: "szef polskiej dyplomacji".</summary>
    public static string? Within(Scan scan, Hit<Rank> rank)
    {
        foreach (var hit in scan.Countries)
        {
            if (hit.Start >= rank.Start && hit.End <= rank.End) return hit.Value;
        }
        return null;
    }

    /// <summary>True for a country where the office is held or that it is held for: "to Poland", "в Узбекистане", Қазақстандағы.</summary>
    public static bool IsSeat(Scan scan, NameSigns signs, Hit<string> country) =>
        EndsAtPlace(scan, signs, country) || JointBefore(scan, Cue.Seat, country) is not null;

    /// <summary>The country named after the person: "President Putin of Russia", "Vice President Osinbajo of Nigeria".</summary>
    public static ImmutableArray<Office> WithCountryAfter(Draft draft, Scan scan, ImmutableArray<Office> offices, int nameEnd)
    {
        if (!scan.Has(Cue.ComesFrom) || offices.Any(office => office.Country is not null)) return offices;
        var after = scan.Countries.Where(hit => hit.Start > nameEnd && hit.Start - nameEnd <= LongestJoint + 1)
            .Where(hit => JointBefore(scan, Cue.ComesFrom, hit) is { } joint && joint.Start - nameEnd == 1).Select(hit => hit.Value).FirstOrDefault();
        return after is null ? offices : [.. offices.Select(office => office with { Country = after, Rank = office is { Rank: { } rank, Organisation: null } ? draft.Knowledge.Ranks[rank].OfStateIn(after) ?? rank : office.Rank })];
    }

    /// <summary>Past the body that the office is held at: "БҰҰ жанындағы тұрақты өкілі".</summary>
    private static int SeatedAt(Scan scan, int floor, int start)
    {
        if (!scan.Has(Cue.Seat)) return start;
        if (scan.CuesOf(Cue.Seat).FirstOrDefault(cue => cue.End < start && start - cue.End == 1) is not { Length: > 0 } seat) return start;
        return scan.Organisations.FirstOrDefault(hit => hit.Start >= floor && seat.Start - hit.End == 1) is { Length: > 0 } body ? body.Start : start;
    }

    /// <summary>Nothing but a blank, the stop of an abbreviation or an ending after a hyphen: "U.S. envoy", "АҚШ-тың президенті".</summary>
    private static bool IsBeside(ReadOnlySpan<char> gap)
    {
        if (gap.Length <= 1 || gap is ". ") return true;
        if (gap[0] is not ('-' or '’' or '\'') || gap[^1] != ' ' || gap.Length > LongestJoint) return false;
        foreach (var letter in gap[1..^1])
        {
            if (!char.IsLower(letter)) return false;
        }
        return true;
    }

    private static bool EndsAtPlace(Scan scan, NameSigns signs, Hit<string> country)
    {
        if (signs.AtPlace.Longest == 0) return false;
        return scan.Tokens.Words.LastOrDefault(word => word.End <= country.End && word.Start >= country.Start) is { Length: > 0 } last && signs.AtPlace.Ends(last.Folded);
    }

    private static Hit<string>? JointBefore(Scan scan, string cue, Hit<string> country)
    {
        foreach (var joint in scan.CuesOf(cue))
        {
            if (joint.End <= country.Start && country.Start - joint.End <= LongestJoint && IsArticle(scan.Text.AsSpan(joint.End, country.Start - joint.End))) return joint;
        }
        return null;
    }

    /// <summary>Nothing but blanks and one small word: "to the United States".</summary>
    private static bool IsArticle(ReadOnlySpan<char> gap)
    {
        var inner = gap.Trim();
        return inner.Length == 0 || (inner.Length <= 3 && gap.Length - inner.Length == 2 && inner.IndexOfAnyExceptInRange('a', 'z') < 0);
    }
}
