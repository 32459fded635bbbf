using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Leads to the stories that found no room.</summary>
internal static class MoreButton
{
    /// <param name="capped">Their numbers, one at least.</param>
    public static Button Of(IReadOnlyCollection<long> capped, Voice voice) =>
        new(voice.Say("digest.button.capped", ("n", capped.Count)), $"/digest more before {capped.Max() + 1}");
}
