using System.Collections.Immutable;

namespace CoopBot.Summaries;

/// <summary>An article told in a language.</summary>
/// <param name="Headline">One line: who, what.</param>
/// <param name="Sentences">Two to four sentences; fewer when the article gives no more.</param>
/// <param name="Lines">Short lines of facts: people, earlier papers, background.</param>
internal sealed record Summary(string Headline, ImmutableArray<string> Sentences, ImmutableArray<string> Lines)
{
    public string Text => string.Join(' ', Sentences);

    public override string ToString() => string.Join('\n', Lines.Prepend(Text));
}
