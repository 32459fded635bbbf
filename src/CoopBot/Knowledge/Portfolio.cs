namespace CoopBot.Knowledge;

/// <summary>The field an office covers: foreign affairs, planning.</summary>
internal sealed record Portfolio(string Id, IReadOnlyDictionary<string, Term> Told);
