namespace CoopBot.Knowledge;

/// <summary>Speaks one language: texts, names, numbers, dates.</summary>
internal sealed class Voice
{
    public Language Language => throw new NotImplementedException();

    /// <summary>
    /// A text of the interface, its slots filled: <c>Say("latest.none", ("filter", words))</c>.
    /// A number given as a value also chooses the plural: <c>{n} {n|story|stories}</c>.
    /// </summary>
    public string Say(string key, params ReadOnlySpan<(string Slot, object Value)> values) => throw new NotImplementedException();

    /// <summary>The name of a label as this language writes it in a list: energy, Казахстан.</summary>
    public string NameOf(Label label) => throw new NotImplementedException();

    /// <summary>a, b and c.</summary>
    public string Join(IEnumerable<string> items) => throw new NotImplementedException();

    /// <summary>12 March 2026.</summary>
    public string Date(DateOnly date) => throw new NotImplementedException();

    /// <summary>Thursday 12 March, 09:00; for moments near now.</summary>
    public string Moment(DateTime local) => throw new NotImplementedException();

    /// <summary>1,300.</summary>
    public string Number(decimal number) => throw new NotImplementedException();
}
