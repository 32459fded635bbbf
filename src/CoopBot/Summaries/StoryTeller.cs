using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells a stored story as parts of a message, in a language.</summary>
internal sealed class StoryTeller(KnowledgeBase knowledge, Summarizer summarizer)
{
    private const int MostTopics = 4;
    private const int MostRelated = 6;

    private readonly SourceLines sources = new(knowledge);

    /// <summary>What was told of an article, as long as somebody holds it: thousands of digests tell the same.</summary>
    private readonly ConditionalWeakTable<Findings, ConcurrentDictionary<string, Summary>> summaries = [];

    /// <summary>Headline, summary, source and date, with the buttons to go deeper: a story in a digest or a list.</summary>
    public Part Brief(Story story, Voice voice)
    {
        var summary = Summarize(story, voice);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Title(story, summary.Headline));
        if (sources.Update(story, voice) is { } update) blocks.Add(Paragraph.Of(Run.Italic(update)));
        if (summary.Text.Length > 0) blocks.Add(Paragraph.Of(summary.Text));
        blocks.AddRange(summary.Lines.Select(line => Paragraph.Of(line)));
        blocks.Add(Origin(story, voice));
        return new Part(blocks.ToImmutable(),
        [
            new Button(voice.Say("story.button.story"), $"/story {story.Number}", Short: $"#{story.Number}"),
            new Button(voice.Say("story.button.why"), $"/why {story.Number}"),
        ]);
    }

    /// <summary>One line: for what does not fit in full.</summary>
    public Paragraph Headline(Story story, Voice voice)
    {
        var title = Title(story, Summarize(story, voice).Headline);
        return sources.Update(story, voice) is { } update ? new Paragraph([.. title.Runs, " ", Run.Italic(update)]) : title;
    }

    /// <summary>All that is known of it: the summary, the title as it was written, what was said, every source.</summary>
    /// <param name="zone">Of the reader, in whose hours it is told when each source wrote.</param>
    public Message Full(Story story, Voice voice, TimeZoneInfo zone)
    {
        var brief = Brief(story, voice);
        var parts = ImmutableArray.CreateBuilder<Part>();
        var related = story.UpdatedBy.Prepend(story.Updates ?? 0).Where(number => number > 0).Select(number => new Button($"#{number}", $"/story {number}"));
        parts.Add(brief with { Buttons = [brief.Buttons[^1], .. related.Take(MostRelated)] });
        var quotes = story.Lead.Findings.Of<QuoteFact>().Where(quote => quote.IsVerbatim).ToList();
        if (quotes.Count > 0)
        {
            parts.Add(Part.Of(
                Paragraph.Of(Run.Bold(voice.Say("story.said"))),
                new Bullets([.. quotes.Select(quote => Paragraph.Of(Speaker(story.Lead, quote.Speaker, voice) + voice.Language.Colon, Run.Italic(Quoted(quote.Words, story.Lead.Page.Language))))])));
        }
        parts.Add(Part.Of([
            Paragraph.Of(Run.Bold(voice.Say("story.sources", ("n", story.Articles.Length)))),
            new Bullets([.. sources.All(story, voice, zone)]),
            .. story.UpdatedBy.IsEmpty ? [] : (Block[])[Paragraph.Of(voice.Say("story.later", ("stories", string.Join(voice.Language.Comma, story.UpdatedBy.Select(number => $"#{number}")))))],
        ]));
        return new Message(voice.Language.Code, parts.ToImmutable());
    }

    /// <summary>Why it has these labels and this summary: the rules, the sentences, the words.</summary>
    public Message Why(Story story, Voice voice) => new Explanation(knowledge, voice, story).Tell();

    private Summary Summarize(Story story, Voice voice)
    {
        var (page, findings) = (story.Lead.Page, story.Lead.Findings);
        return summaries.GetValue(findings, _ => new()).GetOrAdd(voice.Language.Code, code => summarizer.Tell(page, findings, code));
    }

    private string Speaker(Article article, string name, Voice voice)
    {
        var person = article.Findings.Of<PersonFact>().FirstOrDefault(person => person.Name == name);
        return new NameSpeller(knowledge.Names).Spell(name, person?.Origin, article.Page.Language, voice.Language.Code);
    }

    private string Quoted(string words, string language) =>
        knowledge.Languages.TryGetValue(language, out var known) ? $"{known.Quotes[0]}{words}{known.Quotes[1]}" : $"“{words}”";

    private Paragraph Title(Story story, string headline)
    {
        var flags = knowledge.FlagsOf(story.Lead.Findings.Parties);
        return Paragraph.Of($"#{story.Number} {(flags.Length > 0 ? flags + " " : "")}", Run.Bold(headline));
    }

    private Note Origin(Story story, Voice voice)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var topics = story.Labels.Topics.Take(MostTopics).Select(topic => new Label(LabelKind.Topic, topic.Id)).Select(label => $"{knowledge.SignOf(label)} {voice.NameOf(label)}").ToList();
        if (topics.Count > 0) runs.Add(string.Join(" · ", topics) + " — ");
        runs.AddRange(SourceLines.Of(story.Lead, voice));
        if (SourceLines.More(story, voice) is { } more) runs.Add(" " + more);
        return new Note(runs.ToImmutable());
    }
}
