using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Who stands for a state when it meets another.</summary>
internal static class Cabinet
{
    /// <summary>Ranks of a cabinet.</summary>
    public static readonly string[] Ministers =
    [
        "prime-minister", "deputy-prime-minister", "first-deputy-prime-minister", "minister", "deputy-minister", "first-deputy-minister", "foreign-minister", "deputy-foreign-minister",
        "finance-minister", "energy-minister", "economy-minister", "economy-trade-industry-minister", "defence-minister", "interior-minister", "health-minister", "agriculture-minister", "environment-minister", "transport-minister",
    ];

    /// <summary>Ranks of those who meet for their states beside ministers; who speaks for one, or lives at the other, may only tell of it.</summary>
    private static readonly string[] Leading = ["president", "vice-president-of-state", "state-chairman", "monarch", "emir", "chancellor", "speaker", "secretary-of-state", "foreign-secretary", "defence-secretary"];

    /// <summary>The state that somebody leads or is a minister of.</summary>
    public static string? StateOf(PersonFact person) => person.Offices.Select(office => office.Organisation is null && (Leading.Contains(office.Rank) || Ministers.Contains(office.Rank)) ? office.Country : null).FirstOrDefault(state => state is not null);

    /// <summary>Ranks of those who live in the country they are sent to.</summary>
    private static readonly string[] Envoys = ["ambassador", "charge-d-affaires", "consul", "consul-general", "deputy-ambassador"];

    /// <summary>Who speaks for others.</summary>
    public static bool IsSpokesperson(PersonFact person) => person.Offices.Any(office => office.Rank == "spokesperson");

    /// <summary>Holds such an office, and none of a government at home.</summary>
    public static bool IsEnvoy(PersonFact person) => person.Offices.Length > 0 && person.Offices.All(office => Envoys.Contains(office.Rank));
}
