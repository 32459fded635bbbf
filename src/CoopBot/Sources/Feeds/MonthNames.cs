using System.Collections.Frozen;

namespace CoopBot.Sources.Feeds;

/// <summary>Months as feeds name them in the languages that are read, whole or cut short: their first letters tell them apart.</summary>
internal static class MonthNames
{
    private static readonly string[] Starts =
    [
        "jan янв sty січ қаң yan",
        "feb фев lut лют ақп",
        "mar мар бер нау",
        "apr апр kwi кві сәу",
        "may мая май maj тра мам mai",
        "jun июн cze чер мау iyun",
        "jul июл lip лип шіл iyul",
        "aug авг sie сер там avg",
        "sep сен wrz вер қыр sen",
        "oct окт paź paz жов қаз okt",
        "nov ноя lis лис қар noy",
        "dec дек gru гру жел dek dez",
    ];

    private static readonly FrozenDictionary<string, int> Numbers =
        Starts.SelectMany((starts, month) => starts.Split(' ').Select(start => (start, month + 1))).ToFrozenDictionary(one => one.start, one => one.Item2);

    /// <summary>1 to 12; 0 for what is no month.</summary>
    internal static int Number(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower.Length < 3 ? 0 : Numbers.TryGetValue(lower[..3], out var month) || (lower.Length > 3 && Numbers.TryGetValue(lower[..4], out month)) ? month : 0;
    }
}
