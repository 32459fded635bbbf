using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Commands;

/// <summary>The latest stories while somebody types a filter, in whatever chat they are.</summary>
internal sealed class QuickSearch(
    Access access, ChatTable chats, ChatOpener opener, FilterParser filters, StoryTable stories, StoryTeller teller, Summarizer summarizer, KnowledgeBase knowledge)
{
    /// <summary>Whoever scrolls past so many should type another word.</summary>
    private const int MostOffered = 200;

    /// <param name="line">The filter, the person, and the person's own chat with the bot.</param>
    /// <param name="skip">How many stories were offered before.</param>
    public async Task<QuickAnswer> FindAsync(Line line, int skip, int take, CancellationToken cancel)
    {
        var known = await chats.FindAsync(line.Chat, cancel);
        var voice = known is null ? opener.VoiceOf(line) : knowledge.VoiceOf(known.Language);
        if (!await access.IsInAsync(line.Chat, cancel) && !await access.IsOperatorAsync(line, cancel)) return Nothing(voice, voice.Say("access.closed.short"));

        var reading = filters.Parse(line.Text);
        if (reading is FilterError error) return Nothing(voice, UnknownWord.Sentence(error, voice));

        skip = Math.Clamp(skip, 0, MostOffered);
        var found = await stories.LatestAsync(((FilterRead)reading).Filter, skip + take + 1, cancel);
        if (found.Count == 0) return Nothing(voice, voice.Say("quick.none"));
        return new QuickAnswer(voice.Language.Code, [.. found.Skip(skip).Take(take).Select(story => Told(story, voice))], found.Count > skip + take && skip + take < MostOffered, Hint: null);
    }

    private static QuickAnswer Nothing(Voice voice, string hint) => new(voice.Language.Code, [], HasMore: false, hint);

    private QuickStory Told(Story story, Voice voice)
    {
        var summary = summarizer.Tell(story.Lead.Page, story.Lead.Findings, voice.Language.Code);
        return new QuickStory(
            story.Number,
            $"{knowledge.FlagsOf(story.Lead.Findings.Parties)} {summary.Headline}".TrimStart(),
            summary.ToString().Replace('\n', ' '),
            teller.Brief(story, voice) with { Buttons = [] });
    }
}
