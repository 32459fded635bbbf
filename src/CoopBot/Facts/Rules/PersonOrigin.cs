using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>The country whose rules spell a person's name.</summary>
internal static class PersonOrigin
{
    /// <summary>Where surnames are written in Cyrillic, or were for most of a century: -ов, -ев and -бек are at home there.</summary>
    private static readonly ImmutableArray<string> CyrillicNames = ["KZ", "UZ", "KG", "TJ", "TM", "RU", "UA", "BY", "AZ", "BG", "MN", "AM", "GE", "MD"];

    private static readonly ImmutableArray<string> SlavicEndings =
        ["ов", "ев", "ова", "ева", "ин", "ина", "ский", "ская", "бек", "баев", "ow", "ew", "owa", "ewa", "ov", "ev", "ova", "eva", "bek", "yev", "енко", "enko"];

    /// <summary>By the office first; then, where the surname can come from only one of the sides, from that side; else null.</summary>
    public static string? Of(PersonList.Entry person, KnowledgeBase knowledge, ImmutableArray<string> parties)
    {
        foreach (var office in person.Offices)
        {
            if (office.Country is { } country) return country;
            if (office.Organisation is { } id && knowledge.Organisations.TryGetValue(id, out var organisation) && organisation.Country is { } home) return home;
        }
        var surname = Fold.Text(person.Name.Split(' ')[^1]);
        if (!SlavicEndings.Any(ending => surname.Length > ending.Length + 1 && surname.EndsWith(ending, StringComparison.Ordinal))) return null;
        var fitting = parties.Where(party => CyrillicNames.Contains(party)).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }
}
