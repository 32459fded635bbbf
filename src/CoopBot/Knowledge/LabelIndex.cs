using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>From the words people type, in any language and form, to labels.</summary>
internal sealed class LabelIndex
{
    private readonly ImmutableArray<PhraseIndex<Label>> languages;
    private readonly FrozenSet<string> codes;

    /// <param name="languages">For each language what can be typed, as patterns, and its endings.</param>
    /// <param name="names">The base forms among them.</param>
    /// <param name="codes">ISO codes of the countries.</param>
    public LabelIndex(
        IEnumerable<(IEnumerable<(PhrasePattern Pattern, Label Label)> Patterns, Endings Endings)> languages, IEnumerable<string> names, IEnumerable<string> codes)
    {
        this.languages = [.. languages.Select(language => new PhraseIndex<Label>(language.Patterns, language.Endings))];
        this.codes = codes.ToFrozenSet();
        Names = [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
        LongestName = Names.Select(name => Tokens.Of(name).Words.Length).DefaultIfEmpty(1).Max();
    }

    /// <summary>Everything that can be typed, in base form: what a misspelt word is compared with.</summary>
    public IReadOnlyCollection<string> Names { get; }

    /// <summary>The most words a known name has.</summary>
    public int LongestName { get; }

    /// <summary>The labels that the whole of these words stands for; empty when the bot does not know them.</summary>
    public IReadOnlyList<Label> Find(string words)
    {
        // People type acronyms in lower case: "us" alone in a filter is the country.
        var typed = Tokens.Of(words);
        var shouted = Tokens.Of(words.ToUpperInvariant());
        // A code counts in capitals only: "in", "is" and "no" are small words, not India, Iceland and Norway.
        IEnumerable<Label> coded = codes.Contains(words.Trim()) ? [new Label(LabelKind.Country, words.Trim())] : [];
        return [.. languages.SelectMany(language => language.FindWhole(typed).Concat(language.FindWhole(shouted))).Concat(coded).Distinct()];
    }
}
