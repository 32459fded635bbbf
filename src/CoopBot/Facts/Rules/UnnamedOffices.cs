using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Offices of a state that an article names with their country and without a person: "the Somali president ..., said President Mohamed Abdullahi".
/// Where one country has such an office, and nobody else is said to hold it, whoever is named in it without a country holds that one.
/// </summary>
internal sealed class UnnamedOffices(Draft draft, PersonList people)
{
    /// <summary>A country has one of each.</summary>
    private static readonly string[] Single = ["president", "prime-minister", "vice-president-of-state", "state-chairman", "chancellor", "monarch", "emir", "foreign-minister"];

    private readonly Dictionary<string, string?> known = [];

    /// <summary>Null where no country or more than one could be meant.</summary>
    public string? CountryOf(string rank)
    {
        if (!Single.Contains(rank)) return null;
        if (known.TryGetValue(rank, out var found)) return found;
        var countries = draft.Own.SelectMany(scan => draft.OfficesIn(scan)).SelectMany(phrase => phrase.Offices)
            .Where(office => office.Rank == rank && office.Organisation is null).Select(office => office.Country).OfType<string>().Distinct().ToList();
        var held = people.All.SelectMany(person => person.Offices).Where(office => office.Rank == rank).Select(office => office.Country).OfType<string>();
        var left = countries.Except(held).ToList();
        return known[rank] = left is [var only] && people.All.Count(person => person.Offices.Any(office => office.Rank == rank && office.Country is null)) == 1 ? only : null;
    }
}
