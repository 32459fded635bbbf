using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>An article as it reads: its own words, in order, and nothing of the page around them.</summary>
/// <param name="Language">ISO 639-1 code of the language it is written in, or <see cref="UnknownLanguage"/>.</param>
/// <param name="Sentences">The title first (empty when there is none), then the body.</param>
internal sealed record Page(string Language, DateTimeOffset? Published, Uri? Link, ImmutableArray<Sentence> Sentences)
{
    public const string UnknownLanguage = "unknown";

    public string Title => Sentences.IsDefaultOrEmpty ? "" : Sentences[0].Text;

    /// <summary>All its words, a sentence a line: where a filter looks for its phrases, folded.</summary>
    [JsonIgnore]
    public string Text => string.Join('\n', Sentences.Select(sentence => sentence.Text));

    public string TextOf(Span span) => Sentences[span.Sentence].Text.Substring(span.Start, span.Length);
}
