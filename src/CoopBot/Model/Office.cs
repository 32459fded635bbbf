namespace CoopBot.Model;

/// <summary>What a person is: a rank, of what, for whom.</summary>
/// <param name="Rank">Id of the rank in the knowledge: deputy-minister, senior-vice-president.</param>
/// <param name="Portfolio">Id of the field it covers: foreign-affairs, environment.</param>
/// <param name="Country">ISO code of the country it serves.</param>
/// <param name="Organisation">Name of the organisation it serves.</param>
/// <param name="Words">The words of the article, whatever of them the bot understood.</param>
internal sealed record Office(string? Rank, string? Portfolio, string? Country, string? Organisation, string Words, Span Span)
{
    /// <summary>The body beside it that no list knows, as the article writes it.</summary>
    public string? Body { get; init; }
}
