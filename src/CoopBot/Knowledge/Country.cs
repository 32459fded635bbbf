namespace CoopBot.Knowledge;

/// <summary>A country or territory of ISO 3166-1, or the European Union.</summary>
/// <param name="Code">ISO 3166-1 alpha-2; EU for the Union.</param>
internal sealed record Country(string Code, IReadOnlyDictionary<string, Term> Names)
{
    /// <summary>False for land where nobody lives: it has no government that could do anything.</summary>
    public bool IsInhabited => Code is not ("AQ" or "BV" or "GS" or "HM" or "TF" or "UM");

    /// <summary>The flag: the code in regional indicator letters.</summary>
    public string Flag => string.Concat(Code.Select(letter => char.ConvertFromUtf32(letter - 'A' + 0x1F1E6)));
}
