using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Intake;

/// <summary>Says on the console what was taken in: one line an article, with flags, headline and topics.</summary>
internal sealed class Announcer(KnowledgeBase knowledge, Summarizer summarizer, ILogger<Announcer> log)
{
    public void Announce(Story story, Found found)
    {
        var article = story.Articles.FirstOrDefault(article => article.Source == found.Source && article.Identity == found.Identity) ?? story.Lead;
        var voice = knowledge.VoiceOf(KnowledgeBase.DefaultLanguage);
        var labels = article.Findings.Labels;
        var flags = knowledge.FlagsOf(article.Findings.Parties);
        var topics = string.Join(", ", labels.Topics.Select(topic => voice.NameOf(new Label(LabelKind.Topic, topic.Id))));
        var headline = summarizer.Tell(article.Page, article.Findings, voice.Language.Code).Headline;
        if (labels.IsCooperation) log.LogInformation("#{Number} {Flags} {Headline} · {Topics}", story.Number, flags, headline, topics);
        else log.LogInformation("#{Number} not cooperation, kept aside: {Headline}", story.Number, headline);
    }
}
