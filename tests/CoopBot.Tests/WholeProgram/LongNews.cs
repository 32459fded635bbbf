namespace CoopBot.Tests.WholeProgram;

/// <summary>News with a long title and long sentences that are unlike those of any other number.</summary>
internal static class LongNews
{
    private static readonly string[] Words =
        ("river meadow harbour garden mountain village bridge forest island market station valley castle church orchard windmill lighthouse library "
        + "theatre hospital school bakery factory vineyard desert canyon waterfall glacier prairie monastery quarry railway tunnel airport dockyard stadium "
        + "museum archive palace fountain square").Split(' ');

    /// <param name="number">From 1; every number up to 80 deals the 41 words in another order.</param>
    public static string Of(int number)
    {
        var step = (number % (Words.Length - 1)) + 1;
        var bend = number / Words.Length;
        var names = Enumerable.Range(0, 28).Select(place => Words[(number + (place * step) + (place * place * bend)) % Words.Length]).ToList();
        return $"""
            Lights number {number} for the {string.Join(" and the ", names.Take(15))}

            The ministry of energy of Kazakhstan signed a memorandum on power plant number {number} in Tokyo, for the {string.Join(", the ", names)}.
            The power line will bring light to the {string.Join(", then to the ", names.AsEnumerable().Reverse().Take(18))}.
            """;
    }
}
