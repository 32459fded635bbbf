namespace CoopBot.Sources.Feeds;

/// <summary>Months in English, Russian and Polish, whole or cut short: their first three letters tell them apart.</summary>
internal static class MonthNames
{
    private static readonly string[] Starts =
    [
        "jan янв sty",
        "feb фев lut",
        "mar мар",
        "apr апр kwi",
        "may мая май maj",
        "jun июн cze",
        "jul июл lip",
        "aug авг sie",
        "sep сен wrz",
        "oct окт paź paz",
        "nov ноя lis",
        "dec дек gru",
    ];

    /// <summary>1 to 12; 0 for what is no month.</summary>
    internal static int Number(string name)
    {
        var start = name[..3].ToLowerInvariant();
        return Array.FindIndex(Starts, starts => starts.Split(' ').Contains(start)) + 1;
    }
}
