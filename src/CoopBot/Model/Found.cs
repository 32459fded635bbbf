using System.Runtime.InteropServices;

namespace CoopBot.Model;

/// <summary>What a source holds, before anybody has read it.</summary>
/// <param name="Source">The id of the source, as in its row.</param>
/// <param name="Identity">What names this article within its source: a path, a GUID, a canonical address or a hash.</param>
/// <param name="Title">The title the source gives; null when the text itself begins with it.</param>
/// <param name="Text">The text, plain or HTML as <paramref name="Kind"/> says.</param>
/// <param name="Link">Where the article can be read; http or https only.</param>
/// <param name="Published">When the source says it was published.</param>
/// <param name="Language">The language the source claims, an ISO 639-1 code; the text decides.</param>
internal sealed record Found(
    string Source,
    string Identity,
    string? Title,
    string Text,
    TextKind Kind,
    Uri? Link = null,
    DateTimeOffset? Published = null,
    string? Language = null)
{
    /// <summary>The article's own page, HTML and whole, where it was fetched; its main text counts when it tells more than <see cref="Text"/>.</summary>
    public string? WebPage { get; init; }

    /// <summary>
    /// Of the words the source gives, 128 bits in hexadecimal: another hash under the same identity is an edit. Neither link nor date
    /// count, which change while nobody has written a word.
    /// </summary>
    public string Hash => ShortHash.Of(MemoryMarshal.AsBytes($"{Kind}\n{Title}\n{Text}".AsSpan()));

    /// <summary>Whether these words are stored already.</summary>
    /// <param name="hashes">By identity; an empty one is of something stored whose words nobody can compare.</param>
    public bool IsIn(IReadOnlyDictionary<string, string> hashes) =>
        hashes.TryGetValue(Identity, out var hash) && (hash.Length == 0 || hash == Hash);
}
