using CoopBot.Storage;

namespace CoopBot.Chats.Web;

/// <summary>What the page gets: entries to show, and the language the page itself should speak from now on.</summary>
/// <param name="Texts">The page's texts; null when the page has them already.</param>
internal sealed record ChatReply(string Language, IReadOnlyList<TranscriptEntry> Entries, IReadOnlyDictionary<string, string>? Texts = null);
