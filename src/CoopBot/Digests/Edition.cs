using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>
/// Everything that a digest says. It knows no chat: chats for which all of this is the same are told by one and the same message.
/// </summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Zone">IANA id.</param>
/// <param name="From">What came before was told earlier.</param>
/// <param name="Until">The moment it was written for.</param>
/// <param name="Full">Told in full, the weightiest first.</param>
/// <param name="Headlines">Told by their headlines.</param>
/// <param name="Capped">Numbers of the ones that are only counted.</param>
/// <param name="All">All of them, lowest number first.</param>
/// <param name="Filters">What the chat asks for.</param>
internal sealed record Edition(
    EditionKind Kind, string Language, string Zone, Schedule Schedule, DateTimeOffset From, DateTimeOffset Until,
    ImmutableArray<Story> Full, ImmutableArray<Story> Headlines, ImmutableArray<long> Capped, ImmutableArray<Candidate> All, ImmutableArray<Filter> Filters)
{
    /// <summary>True when it also looks back on the week that is over.</summary>
    public bool LooksBack { get; init; }

    public bool IsEmpty => All.IsEmpty;
}
