namespace CoopBot.Knowledge;

/// <summary>From the words people type, in any language and form, to labels.</summary>
internal sealed class LabelIndex
{
    /// <summary>The labels that the whole of these words stands for; empty when the bot does not know them.</summary>
    public IReadOnlyList<Label> Find(string words) => throw new NotImplementedException();

    /// <summary>Everything that can be typed, in base form: what a misspelt word is compared with.</summary>
    public IReadOnlyCollection<string> Names => throw new NotImplementedException();

    /// <summary>The most words a known name has.</summary>
    public int LongestName => throw new NotImplementedException();
}
