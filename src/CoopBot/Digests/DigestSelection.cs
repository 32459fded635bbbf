using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Which stories a chat's digest tells: those above what each subscription has been past, that were not told and stand in a source that is not muted.</summary>
/// <param name="Stories">Lowest number first.</param>
/// <param name="Folded">Numbers of stories that are told by their updates.</param>
internal sealed record DigestSelection(ImmutableArray<Candidate> Stories, ImmutableArray<long> Folded)
{
    /// <param name="asked">The stories above a number that a filter asks for.</param>
    public static DigestSelection Of(ChatWishes chat, Func<Filter, long, IEnumerable<Candidate>> asked)
    {
        var wanted = new SortedDictionary<long, Candidate>();
        foreach (var wish in chat.Digests)
        {
            foreach (var story in asked(wish.Filter, wish.Since))
            {
                // What came as an alert comes once more only by a subscription that wants both.
                var isTold = chat.Told.TryGetValue(story.Number, out var told) && !(told == ToldAs.Alert && wish.Way == Way.Both);
                if (!isTold && !chat.IsMuted(story)) wanted[story.Number] = story;
            }
        }
        // Of a story that goes on while nobody has been told of it, what it has come to says all.
        var folded = wanted.Values.Select(story => story.Updates).OfType<long>().Where(wanted.ContainsKey).Distinct().Order().ToImmutableArray();
        return new([.. wanted.Values.Where(story => !folded.Contains(story.Number))], folded);
    }
}
