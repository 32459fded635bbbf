using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells a stored story as parts of a message, in a language.</summary>
internal sealed class StoryTeller(KnowledgeBase knowledge, Summarizer summarizer)
{
    private const int MostTopics = 4;

    /// <summary>Headline, summary, source and date, with the buttons to go deeper: a story in a digest or a list.</summary>
    public Part Brief(Story story, Voice voice)
    {
        var summary = summarizer.Tell(story.Lead.Page, story.Lead.Findings, voice.Language.Code);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Title(story, summary.Headline));
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
    public Paragraph Headline(Story story, Voice voice) =>
        Title(story, summarizer.Tell(story.Lead.Page, story.Lead.Findings, voice.Language.Code).Headline);

    /// <summary>All that is known of it: the summary, the title as it was written, what was said, every source.</summary>
    public Message Full(Story story, Voice voice)
    {
        var brief = Brief(story, voice);
        var parts = ImmutableArray.CreateBuilder<Part>();
        parts.Add(brief with { Buttons = [brief.Buttons[^1]] });
        var quotes = story.Lead.Findings.Of<QuoteFact>().Where(quote => quote.IsVerbatim).ToList();
        if (quotes.Count > 0)
        {
            parts.Add(Part.Of(
                Paragraph.Of(Run.Bold(voice.Say("story.said"))),
                new Bullets([.. quotes.Select(quote => Paragraph.Of(Speaker(story.Lead, quote.Speaker, voice) + voice.Language.Colon, Run.Italic(Quoted(quote.Words, story.Lead.Page.Language))))])));
        }
        parts.Add(Part.Of(
            Paragraph.Of(Run.Bold(voice.Say("story.sources", ("n", story.Articles.Length)))),
            new Bullets([.. story.Articles.Select(article => SourceOf(article, voice))])));
        return new Message(voice.Language.Code, parts.ToImmutable());
    }

    /// <summary>Why it has these labels and this summary: the rules, the sentences, the words.</summary>
    public Message Why(Story story, Voice voice) => new Explanation(knowledge, voice, story).Tell();

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
        runs.AddRange(SourceOf(story.Lead, voice).Runs);
        if (story.Articles.Length > 1) runs.Add(" " + voice.Say("story.more", ("n", story.Articles.Length - 1)));
        return new Note(runs.ToImmutable());
    }

    /// <summary>Where an article was read: the site's name or the file's, its language, its day.</summary>
    private static Paragraph SourceOf(Article article, Voice voice)
    {
        var link = article.Page.Link;
        Run source = link is null ? new Run(article.Identity) : Run.To(link.Host.StartsWith("www.", StringComparison.Ordinal) ? link.Host[4..] : link.Host, link);
        var day = article.Page.Published is { } published ? " · " + voice.Date(DateOnly.FromDateTime(published.DateTime)) : "";
        return Paragraph.Of(source, $" ({article.Page.Language}){day}");
    }
}
