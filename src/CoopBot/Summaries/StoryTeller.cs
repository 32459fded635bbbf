using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells a stored story as parts of a message, in a language.</summary>
internal sealed class StoryTeller(KnowledgeBase knowledge)
{
    /// <summary>Headline, summary, source and date, with the buttons to go deeper: a story in a digest or a list.</summary>
    public Part Brief(Story story, Voice voice) => throw new NotImplementedException();

    /// <summary>One line: for what does not fit in full.</summary>
    public Paragraph Headline(Story story, Voice voice) => throw new NotImplementedException();

    /// <summary>All that is known of it: every fact line, quotations, all sources.</summary>
    public Message Full(Story story, Voice voice) => throw new NotImplementedException();

    /// <summary>Why it has these labels and this summary: the rules, the sentences, the words.</summary>
    public Message Why(Story story, Voice voice) => throw new NotImplementedException();
}
