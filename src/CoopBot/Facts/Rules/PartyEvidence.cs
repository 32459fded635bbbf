namespace CoopBot.Facts.Rules;

/// <summary>
/// Weighs whether a country is a side of what is told or only mentioned. The points are log odds: fitted by logistic regression over 1,698
/// countries of 682 labelled articles in all seven languages, and rounded; a sum above 0 makes a side.
/// </summary>
/// <param name="most">The weight of the country named most.</param>
/// <param name="count">How many countries are named.</param>
/// <param name="isBodyNamed">The title or the lead names a bank or a body of many states.</param>
internal readonly struct PartyEvidence(double most, int count, string? home, bool isBodyNamed)
{
    /// <summary>Where the scale begins.</summary>
    private const double Start = 0.05;

    /// <summary>For the natural logarithm of its share of the weight of the country named most; <see cref="LeastShare"/> keeps the logarithm finite.</summary>
    private const double OfShare = 1.2;
    private const double LeastShare = 0.05;

    /// <summary>For the two that are named most, and once more where no third one is named.</summary>
    private const double OfFirstTwo = 2.05;
    private const double OfOnlyTwo = 0.9;

    /// <summary>For the second beside such a bank or body, which may be the other side.</summary>
    private const double OfSecondBesideBody = -1.65;

    private const double OfTitle = 0.95;
    private const double OfListAbove = 1.95;
    private const double OfCooperation = 0.8;

    /// <summary>For somebody in an office of it, and once more for one in the title or the lead.</summary>
    private const double OfOffice = 1.4;
    private const double OfOfficeAbove = 1.2;

    /// <summary>News of a country's own language seldom says plainly that it is a side.</summary>
    private const double OfHome = 1.5;

    private const double OfThird = -1;
    private const double OfPassing = -1.5;
    private const double OfPlaceOnly = -0.95;

    /// <summary>For each sentence that it is named later.</summary>
    private const double OfLateness = -0.16;
    private const int MostLate = 10;

    /// <param name="rank">How many are named more.</param>
    public bool SpeaksFor(string country, CountryMentions found, int rank) =>
        Start
        + (OfShare * Math.Log((most > 0 ? found.Weight / most : 0) + LeastShare))
        + (rank < 2 ? OfFirstTwo : 0)
        + (isBodyNamed && rank == 1 ? OfSecondBesideBody : 0)
        + (count <= 2 ? OfOnlyTwo : 0)
        + (found.IsInTitle ? OfTitle : 0)
        + (found.IsListedAbove ? OfListAbove : 0)
        + (found.IsCooperating ? OfCooperation : 0)
        + (found.HasOffice ? OfOffice : 0)
        + (found.HasOfficeAbove ? OfOfficeAbove : 0)
        + (country == home ? OfHome : 0)
        + (found.IsSpokenAbout ? OfThird : 0)
        + (found.IsInPassing ? OfPassing : 0)
        + (found.IsOnlyAPlace ? OfPlaceOnly : 0)
        + (OfLateness * Math.Min(found.Span?.Sentence ?? 0, MostLate)) > 0;
}
