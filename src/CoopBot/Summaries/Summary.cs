using System.Collections.Immutable;

namespace CoopBot.Summaries;

/// <summary>An article told in a language.</summary>
/// <param name="Headline">One line: who, what.</param>
/// <param name="Gap">What stands between two sentences of the language: a blank, or nothing.</param>
/// <param name="Sentences">Two to five sentences; fewer when the article gives no more.</param>
/// <param name="Lines">Short lines of facts: people, earlier papers, background.</param>
internal sealed record Summary(string Headline, ImmutableArray<string> Sentences, ImmutableArray<string> Lines, string Gap)
{
    public string Text => string.Join(Gap, Sentences);

    public override string ToString() => string.Join('\n', Text.Length > 0 ? Lines.Prepend(Text) : Lines);
}
