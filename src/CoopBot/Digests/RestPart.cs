using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Digests;

/// <summary>What a message does not tell in full: headlines, and how many found no room even so.</summary>
internal static class RestPart
{
    /// <summary>Null when all is told in full.</summary>
    /// <param name="headlines">Told by their headlines.</param>
    /// <param name="capped">How many are only counted.</param>
    public static Part? Of(IReadOnlyCollection<Story> headlines, int capped, StoryTeller teller, Voice voice)
    {
        List<Block> blocks = [];
        if (headlines.Count > 0) blocks.AddRange([new Heading(voice.Say("digest.headlines")), new Bullets([.. headlines.Select(story => teller.Headline(story, voice))])]);
        // No word of a button: not every chat has them.
        if (capped > 0) blocks.Add(Paragraph.Of(voice.Say("digest.capped", ("n", capped))));
        return blocks.Count == 0 ? null : Part.Of([.. blocks]);
    }
}
