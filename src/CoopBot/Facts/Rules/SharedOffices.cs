using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>One office of several countries and who holds it in each: "the presidents of Kazakhstan and Russia X and Y", each where the other is not.</summary>
internal static class SharedOffices
{
    /// <summary>Of two countries each may stand by its own name.</summary>
    private const int MostWithoutARow = 2;

    /// <summary>In letters: " және ".</summary>
    private const int LongestLink = 8;

    public static void Share(Scan scan, NameSigns signs, ImmutableArray<OfficePhrase> phrases, List<(PersonName Name, ImmutableArray<Office> Offices)> found)
    {
        if (found.Count == 0) return;
        foreach (var phrase in phrases)
        {
            if (phrase.Offices is not [{ Country: not null }]) continue;
            if (scan.Countries.Length > MostWithoutARow && Row(scan, signs, phrase) is { Count: > MostWithoutARow } row)
            {
                var end = Math.Max(phrase.End, row[^1].End);
                if (found.FindIndex(person => person.Name.Span.Start > end && scan.Text.AsSpan(end, person.Name.Span.Start - end).IsWhiteSpace()) is >= 0 and var leader) GiveInOrder(scan, signs, row, leader, phrase.Offices[0], found);
                continue;
            }
            var first = found.FindIndex(person => person.Name.Span.Start >= phrase.End && person.Offices.Contains(phrase.Offices[0]));
            if (first < 0) continue;
            var (name, office) = (found[first].Name, phrase.Offices[0]);
            if (CountryBetween(scan, signs, phrase.End, name.Span.Start) is { } other) Give(Next(scan, signs, name, found), Whole(scan, phrase.Start, other.End, office) with { Country = other.Value });
            else if (CountryBefore(scan, signs, phrase.Start) is { } earlier && Next(scan, signs, name, found) is var second && second >= 0)
            {
                Give(second, Whole(scan, earlier.Start, phrase.End, office));
                found[first] = (name, [Whole(scan, earlier.Start, phrase.End, office) with { Country = earlier.Value }]);
            }
            else
            {
                var later = found.FindIndex(person => person.Offices.IsEmpty && person.Name.Span.Start > name.Span.End && CountryBetween(scan, signs, name.Span.End, person.Name.Span.Start) is not null);
                if (later >= 0) Give(later, office with { Country = CountryBetween(scan, signs, name.Span.End, found[later].Name.Span.Start)!.Value.Value });
            }
        }

        void Give(int at, Office office)
        {
            if (at >= 0 && found[at].Offices.IsEmpty) found[at] = (found[at].Name, [office]);
        }
    }

    /// <summary>Three countries and three names belong together one by one; of any other number nobody knows whose each is.</summary>
    private static void GiveInOrder(Scan scan, NameSigns signs, List<Hit<string>> row, int first, Office office, List<(PersonName Name, ImmutableArray<Office> Offices)> found)
    {
        var holders = new List<int> { first };
        while (found.FindIndex(person => person.Name.Span.Start > found[holders[^1]].Name.Span.End && IsLink(scan, signs, found[holders[^1]].Name.Span.End, person.Name.Span.Start)) is >= 0 and var next) holders.Add(next);
        for (var at = 0; at < holders.Count; at++)
        {
            var person = found[holders[at]];
            if (at > 0 && !person.Offices.IsEmpty) continue;
            found[holders[at]] = (person.Name, holders.Count == row.Count ? [office with { Country = row[at].Value }] : []);
        }
    }

    /// <summary>The countries before an office or behind it, with its own, in the order of the text.</summary>
    private static List<Hit<string>> Row(Scan scan, NameSigns signs, OfficePhrase phrase)
    {
        var row = scan.Countries.Where(country => country.Start >= phrase.Start && country.End <= phrase.End).Take(1).ToList();
        if (row.Count == 0) return row;
        for (var at = scan.Countries.Length - 1; at >= 0; at--)
        {
            if (IsLink(scan, signs, scan.Countries[at].End, row[0].Start)) row.Insert(0, scan.Countries[at]);
        }
        foreach (var country in scan.Countries)
        {
            if (IsLink(scan, signs, row[^1].End, country.Start)) row.Add(country);
        }
        return row;
    }

    /// <summary>A comma or an "and".</summary>
    private static bool IsLink(Scan scan, NameSigns signs, int from, int to) =>
        from < to && to - from <= LongestLink && (scan.Text.AsSpan(from, to - from).Trim() is "," || IsJoint(scan, signs, from, to));

    /// <summary>Who stands after a name and an "and".</summary>
    private static int Next(Scan scan, NameSigns signs, PersonName name, List<(PersonName Name, ImmutableArray<Office> Offices)> found) =>
        found.FindIndex(person => person.Name.Span.Start > name.Span.End && IsJoint(scan, signs, name.Span.End, person.Name.Span.Start));

    /// <summary>The country that fills a gap with the "and" before it.</summary>
    private static Hit<string>? CountryBetween(Scan scan, NameSigns signs, int from, int to) =>
        First(scan.Countries.Where(country => country.Start >= from && country.End <= to && scan.Text.AsSpan(country.End, to - country.End).IsWhiteSpace() && IsJoint(scan, signs, from, country.Start)));

    private static Hit<string>? CountryBefore(Scan scan, NameSigns signs, int to) =>
        First(scan.Countries.Where(country => country.End < to && IsJoint(scan, signs, country.End, to)));

    private static Hit<string>? First(IEnumerable<Hit<string>> hits) => hits.Select(hit => (Hit<string>?)hit).FirstOrDefault();

    /// <summary>The words of the office with both its countries.</summary>
    private static Office Whole(Scan scan, int start, int end, Office office) => office with { Words = scan.Text[start..end], Span = scan.SpanOf(start, end) };

    private static bool IsJoint(Scan scan, NameSigns signs, int from, int to) =>
        from < to && signs.And.Contains(Fold.Text(scan.Text[from..to].Trim()));
}
