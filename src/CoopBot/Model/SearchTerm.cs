using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>One thing that is looked for: a word in its forms, a name by its spellings, a quoted phrase.</summary>
/// <param name="Forms">Alternatives; at least one.</param>
internal sealed record SearchTerm(ImmutableArray<SearchForm> Forms)
{
    /// <summary>The same, asked with as few words as can be: each costs a walk through the index.</summary>
    public static SearchTerm Of(IEnumerable<SearchForm> forms)
    {
        var all = forms.ToList();
        var single = all.Where(form => form.Words.Length == 1).SelectMany(form => form.Words[0]).Distinct().ToList();
        var stems = single.Where(word => word.IsStem).ToList();
        var needed = single.Where(word => !stems.Exists(stem => stem != word && word.Text.StartsWith(stem.Text, StringComparison.Ordinal))).ToImmutableArray();
        return new([.. needed.IsEmpty ? [] : (SearchForm[])[SearchForm.Of(needed)], .. all.Where(form => form.Words.Length > 1)]);
    }
}
