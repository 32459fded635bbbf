using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Digests;

/// <summary>Puts what a chat is told at once into words: one story by itself, or several that have waited together.</summary>
internal sealed class AlertWriter(KnowledgeBase knowledge, StoryTeller teller)
{
    /// <param name="stories">At least one, the weightiest first.</param>
    /// <param name="full">How many of them are told in full; the others by their headlines.</param>
    /// <param name="capped">Numbers of those that are only counted.</param>
    public Message Write(Chat chat, ImmutableArray<Story> stories, int full, ImmutableArray<long> capped)
    {
        var voice = knowledge.VoiceOf(chat.Language);
        if (stories is [var only] && capped.IsEmpty) return Message.Of(voice.Language.Code, teller.Brief(only, voice));

        List<Part> parts = [Part.Of(new Heading(voice.Say("alert.several", ("n", stories.Length + capped.Length))))];
        parts.AddRange(stories.Take(full).Select(story => teller.Brief(story, voice)));
        if (stories.Length > full)
            parts.Add(Part.Of(new Heading(voice.Say("digest.headlines")), new Bullets([.. stories.Skip(full).Select(story => teller.Headline(story, voice))])));
        if (!capped.IsEmpty) parts.Add(Part.Of(Note.Of(voice.Say("digest.more"))));
        return new Message(voice.Language.Code, [.. parts]);
    }
}
