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
        for (var at = scan.Countries.Length - 1; at >= 0; at--)
        {
            var hit = scan.Countries[at];
            if (hit.Start < floor) break;
            if (hit.End > start || start - hit.End > 1) continue;
            var isSeat = IsSeat(scan, signs, hit);
            // "In Japan ambassadors met": a preposition before a country that stands first is no part of the office.
            if (isSeat && !EndsAtPlace(scan, signs, hit)) break;
            start = hit.Start;
            if (!isSeat) return (hit.Value, start);
        }
        return (null, start);
    }

    /// <summary>True for a country where the office is held or that it is held for: "to Poland", "в Узбекистане", Қазақстандағы.</summary>
    public static bool IsSeat(Scan scan, NameSigns signs, Hit<string> country) =>
        EndsAtPlace(scan, signs, country) || JointBefore(scan, Cue.Seat, country) is not null;

    /// <summary>The country named after the person: "President Putin of Russia".</summary>
    public static ImmutableArray<Office> WithCountryAfter(Scan scan, ImmutableArray<Office> offices, int nameEnd)
    {
        if (offices.Any(office => office.Country is not null)) return offices;
        var after = scan.Countries.Where(hit => hit.Start > nameEnd && hit.Start - nameEnd <= LongestJoint + 1)
            .Where(hit => JointBefore(scan, Cue.ComesFrom, hit) is { } joint && joint.Start - nameEnd == 1).Select(hit => hit.Value).FirstOrDefault();
        return after is null ? offices : [.. offices.Select(office => office with { Country = after })];
    }

    private static bool EndsAtPlace(Scan scan, NameSigns signs, Hit<string> country) =>
        scan.Tokens.Words.LastOrDefault(word => word.End <= country.End && word.Start >= country.Start) is { Length: > 0 } last && signs.AtPlace.Ends(last.Folded);

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
