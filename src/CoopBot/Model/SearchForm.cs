using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>One way in which what is looked for may be written.</summary>
/// <param name="Words">Words that must all be there, wherever they stand, each as any of the forms given for it.</param>
internal sealed record SearchForm(ImmutableArray<ImmutableArray<SearchWord>> Words)
{
    public static SearchForm Of(params ImmutableArray<SearchWord> forms) => new([forms]);
}
