namespace CoopBot.Tests.WholeProgram;

/// <summary>News with a long title and long sentences that are unlike those of any other number, and that are told by their own words.</summary>
internal static class LongNews
{
    private static readonly string[] Words =
        ("telecommunications infrastructures transportations electrifications industrialisations representatives responsibilities characteristics "
        + "internationalisation professionalisation misunderstandings recommendations acknowledgements establishments entertainments advertisements "
        + "experimentations interpretations concentrations configurations demonstrations differentiations documentations environmentalists "
        + "generalisations identifications implementations investigations manifestations modernisations multiplications neighbourhoods organisations "
        + "personalisations qualifications reconstructions rehabilitations specialisations standardisations transformations understandings").Split(' ');

    /// <param name="number">From 1; each number deals the words in another order.</param>
    public static string Of(int number)
    {
        // Dealt anew for each number, and the same at every run.
        var dealer = new Random(number);
        var names = Words.OrderBy(_ => dealer.Next()).Take(28).ToList();
        return $"""
            Energy and electricity of power plant number {number} for {string.Join(", ", names.Take(12))}

            Officials of the United Nations signed a memorandum on energy of power plant number {number}, {string.Join(", ", names.Take(12))}.
            Electricity and energy will reach {string.Join(", ", names.AsEnumerable().Reverse().Take(12))}.
            Every plant will be built by those who know how this is done, and all of them will be there when the first lamps are lit in the town.
            """;
    }
}
