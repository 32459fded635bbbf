namespace CoopBot.Knowledge;

/// <summary>The field an office covers: foreign affairs, planning.</summary>
internal sealed record Portfolio(string Id, IReadOnlyDictionary<string, Term> Told)
{
    /// <summary>True where the word for it is the name of the house itself, "Минэнерго": who heads that is a minister.</summary>
    public bool IsMinistry { get; init; }
}
