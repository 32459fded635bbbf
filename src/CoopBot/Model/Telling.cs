using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>A digest ready to be written down: everything that must be true together or not at all.</summary>
/// <param name="Chat">The chat as it was when the digest was composed; its LastSlot is compared before anything is written.</param>
/// <param name="Slot">The slot it serves, which becomes the chat's LastSlot.</param>
/// <param name="Message">Null when there is nothing to tell: the slot still moves.</param>
/// <param name="Stories">Numbers of the stories it tells, in full or by their headlines.</param>
/// <param name="Since">How far each subscription has been read, by its id.</param>
internal sealed record Telling(
    Chat Chat, DateTimeOffset Slot, Message? Message, ImmutableArray<long> Stories, ImmutableDictionary<string, long> Since)
{
    /// <summary>Numbers of the stories that found no room and are only counted.</summary>
    public ImmutableArray<long> Capped { get; init; } = [];
}
