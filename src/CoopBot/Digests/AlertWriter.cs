using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Digests;

/// <summary>Puts what a chat is told at once into words: one story by itself, or several that have waited together.</summary>
internal sealed class AlertWriter(KnowledgeBase knowledge, StoryTeller teller)
{
    private const string Sign = "🔔";

    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="zoneId">IANA id.</param>
    /// <param name="stories">At least one, the weightiest first.</param>
    /// <param name="full">How many of them are told in full; the others by their headlines.</param>
    /// <param name="capped">Numbers of those that are only counted.</param>
    public Message Write(string language, string zoneId, AlertCause cause, ImmutableArray<AlertedStory> stories, int full, ImmutableArray<long> capped)
    {
        var voice = knowledge.VoiceOf(language);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);
        if (stories is [var only] && capped.IsEmpty) return Message.Of(voice.Language.Code, Signed(only, voice, zone));

        List<Part> parts = [Part.Of(new Heading($"{Sign} {voice.Say(TitleOf(cause), ("n", stories.Length + capped.Length))}"))];
        // What is the same for all need not be said of each.
        var isMixed = stories.DistinctBy(story => story.By).Count() > 1;
        if (!isMixed && stories[0].By is { } by) parts[0] = parts[0] with { Blocks = parts[0].Blocks.Add(Note.Of(FilterTeller.Tell(by, voice))) };
        parts.AddRange(stories.Take(full).Select(story => isMixed ? Signed(story, voice, zone) : teller.Brief(story.Story, voice, zone)));
        if (RestPart.Of([.. stories.Skip(full).Select(story => story.Story)], capped.Length, teller, voice) is { } rest)
            parts.Add(capped.IsEmpty ? rest : rest.With(MoreButton.Of(capped, voice)));
        return new Message(voice.Language.Code, [.. parts]);
    }

    /// <summary>The story under the words of the subscription it came by.</summary>
    private Part Signed(AlertedStory story, Voice voice, TimeZoneInfo zone)
    {
        var part = teller.Brief(story.Story, voice, zone);
        return story.By is { } by ? part with { Blocks = part.Blocks.Insert(0, Note.Of($"{Sign} {FilterTeller.Tell(by, voice)}")) } : part;
    }

    private static string TitleOf(AlertCause cause) => cause switch
    {
        AlertCause.Quiet => "alert.quiet",
        AlertCause.Pause => "alert.paused",
        _ => "alert.several",
    };
}
